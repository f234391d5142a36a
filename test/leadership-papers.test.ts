import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLeadership, type LeadershipFactory, type LeadershipWorld } from './support/leadership.js';
import { converted, download, hasOffice, paragraphsOf, tableOf } from './support/office.js';
import type { PersonName } from './support/people.js';

let world: LeadershipWorld;
let leadership: LeadershipFactory;

beforeAll(async () => {
  world = await startLeadership();
  leadership = world.leadership;
});
afterAll(() => world.close());

const fetched = async (path: string, name: PersonName = 'dispatcher') => download(await leadership.as(name), path);

it('lays instructions before the leader as 批示件办理台账, with what the units have said', async () => {
  await leadership.aHandledInstruction({ words: '=1+1，请抓紧' });
  await leadership.anInstruction({
    handlings: [{ leadUnitId: world.people.units.department, supportingUnitIds: [world.people.units.township] }],
  });
  await world.deliver('instructions.follow-tasks');
  const file = await fetched('/instructions/export', 'leader');
  expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain('批示件办理台账_2026-02-10.xlsx');
  const rows = await tableOf(file);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    领导: { value: '李领导' },
    对象: { value: '《关于某地块勘界进展的报告》' },
    承办单位: { value: '牵头：自然资源局；配合：东镇' },
    办理情况: { value: '自然资源局：待签收' },
    状态: { value: '办理中' },
  });
  expect(rows[1]).toMatchObject({
    批示原文: { value: '=1+1，请抓紧', isText: true },
    办理情况: { value: '自然资源局：已销号，已按要求办结' },
    状态: { value: '待回报' },
  });
  const few = await tableOf(await fetched('/instructions/export?state=HANDLED'));
  expect(few).toHaveLength(1);
});

it('says nothing of a confidential lead on a sheet for those outside its circle', async () => {
  const lead = await world.leads.aConfidentialLead();
  const record = { kind: 'lead', id: lead.id };
  await leadership.anInstruction({ record, subject: undefined, words: '隐山项目请抓紧。', handlings: [] });
  const query = `/instructions/export?recordKind=lead&recordId=${lead.id}`;
  const [hidden] = await tableOf(await fetched(query, 'supervisor'));
  expect(hidden).toMatchObject({ 批示原文: { value: '（保密事项）' }, 对象: { value: '某存储芯片龙头企业' } });
  const [shown] = await tableOf(await fetched(query, 'dispatcher'));
  expect(shown).toMatchObject({ 批示原文: { value: '隐山项目请抓紧。' } });
  expect((await fetched(query, 'handler')).status).toBe(403);
});

it('prints an on-site record as 挂钩帮扶走访记录表', async () => {
  const work = await leadership.aVisit({
    place: '东部产业园',
    people: ['李领导', '企业负责人'],
    words: '走访企业，了解扩产计划。',
    problems: '用电容量不足',
    nextStep: '协调供电公司',
  });
  const file = await fetched(`/field-works/${work.id}/form`, 'leader');
  const text = (await paragraphsOf(file.bytes)).join('\n');
  for (const said of ['挂钩帮扶走访记录表', '李领导、企业负责人', '东部产业园', '用电容量不足', '协调供电公司']) {
    expect(text).toContain(said);
  }
  expect((await fetched(`/field-works/${work.id}/form`, 'outsider')).status).toBe(404);
});

it.runIf(hasOffice)('opens both in LibreOffice', { timeout: 200_000 }, async () => {
  const sheet = await converted((await fetched('/instructions/export')).bytes, 'xlsx', 'fods');
  expect(sheet.toString('utf8')).toContain('批示件办理台账');
  const work = await leadership.aVisit();
  const form = await converted((await fetched(`/field-works/${work.id}/form`, 'leader')).bytes, 'docx', 'pdf');
  expect(form.subarray(0, 5).toString('latin1')).toBe('%PDF-');
});
