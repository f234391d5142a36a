import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '../src/documents/documents.schemas.js';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import { download, paragraphsOf, partsOf } from './support/office.js';
import type { PersonName } from './support/people.js';
import { qrCodesOf } from './support/qr-codes.js';
import { PaperHolder } from './support/task-links.js';
import { startTasks, type TaskFactory, type TasksWorld } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';

let world: TasksWorld;
let tasks: TaskFactory;
let task: TaskView;

beforeAll(async () => {
  world = await startTasks();
  tasks = world.tasks;
  await world.app.database.setNow(TEST_NOW);
  task = await tasks.aTaskInProgress({
    words: '=HYPERLINK("x") 完成星海项目地块勘界',
    sourceNote: '第三次专题会议纪要 二（一）',
    supportingUnitIds: [world.people.units.township],
  });
});
afterAll(() => world.close());

const fileOf = async (name: PersonName, path: string) => download(await tasks.as(name), path);

async function sheetText(name: PersonName, query = ''): Promise<string> {
  const file = await fileOf(name, `/tasks/export${query}`);
  expect(file.status).toBe(200);
  const parts = await partsOf(file.bytes);
  return [...parts].flatMap(([part, content]) => (part.endsWith('.xml') ? [content.toString('utf8')] : [])).join('\n');
}

describe('督办事项台账', () => {
  it('holds what the list shows, with source, units, progress and state', async () => {
    const text = await sheetText('coordinator');
    for (const part of [
      '督办事项台账',
      task.code,
      '议定事项；第三次专题会议纪要 二（一）',
      '完成星海项目地块勘界',
      '牵头：自然资源局；配合：东镇',
      '已组织现场踏勘；2026-02-10',
      '办理中',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('<f>');
  });

  it('keeps to the scope and the filter of whoever asks', async () => {
    expect(await sheetText('outsider')).not.toContain(task.code);
    expect(await sheetText('coordinator', '?state=CLOSED')).not.toContain(task.code);
    expect(await sheetText('handler', '?isForMe=true&sort=dueAt')).toContain(task.code);
  });

  it('is logged with its filter, and not for the auditor', async () => {
    await sheetText('coordinator', '?isOpen=true');
    const [event] = await world.app.database.sql<{ data: object }>(
      `select data from event_log where type = 'document.sheet-exported' order by id desc limit 1`,
    );
    expect(JSON.stringify(event?.data)).toContain('isOpen');
    expect((await (await tasks.as('auditor')).get('/tasks/export')).status).toBe(403);
  });
});

describe('交办单', () => {
  it('says what is to be done by whom until when, with a QR code', async () => {
    const file = await fileOf('coordinator', `/tasks/${task.id}/form`);
    const text = (await paragraphsOf(file.bytes)).join('\n');
    for (const part of [
      '督办事项交办单',
      task.code,
      task.words,
      '自然资源局',
      '东镇',
      '2026-02-24 17:30',
      '高服务',
      '签收',
    ]) {
      expect(text).toContain(part);
    }
    expect([...(await partsOf(file.bytes)).keys()].some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
  });

  it('carries the link of the unit whose paper it is, the same however often it is printed', async () => {
    const codeFor = async (unitId: string) => {
      const file = await fileOf('coordinator', `/tasks/${task.id}/form?unitId=${unitId}`);
      const [code = ''] = await qrCodesOf(file.bytes);
      return { address: new URL(code), text: (await paragraphsOf(file.bytes)).join('\n') };
    };
    const { department, township } = world.people.units;
    const [lead, supporting] = [await codeFor(department), await codeFor(township)];
    expect(lead.address.pathname).toBe('/t');
    expect(Object.fromEntries(lead.address.searchParams)).toEqual({
      record: 'task',
      id: task.id,
      version: String(task.version),
    });
    expect(lead.text).toMatch(/自然资源局扫码签收、反馈（凭验证码，有效期至 \d{4}-\d{2}-\d{2}）/);
    expect(supporting.text).toContain('东镇扫码签收');
    expect((await codeFor(department)).address.hash).toBe(lead.address.hash);
    const seenBy = async ({ address }: { address: URL }) =>
      succeeded(await new PaperHolder(world, address.hash.slice(1)).look());
    expect(await seenBy(lead)).toMatchObject({ code: task.code, unit: '自然资源局', isLead: true });
    expect(await seenBy(supporting)).toMatchObject({ code: task.code, unit: '东镇', isLead: false });
  });

  it('opens the record where whoever prints it may give out no links, and takes no unit that has no part in it', async () => {
    for (const name of ['handler', 'supervisor'] as const) {
      const file = await fileOf(name, `/tasks/${task.id}/form?unitId=${world.people.units.township}`);
      const [code = ''] = await qrCodesOf(file.bytes);
      expect(new URL(code)).toMatchObject({ pathname: `/tasks/${task.id}`, hash: '' });
      expect((await paragraphsOf(file.bytes)).join('\n')).toContain('扫码查看记录');
    }
    const client = await tasks.as('coordinator');
    const foreign = await client.get(`/tasks/${task.id}/form?unitId=${world.people.units.otherTownship}`);
    expect(refusalOf(foreign)).toEqual({ status: 422, code: 'task.link-unit' });
  });

  it('is for nobody who does not see the task', async () => {
    expect((await (await tasks.as('outsider')).get(`/tasks/${task.id}/form`)).status).toBe(404);
  });
});

describe('催办单 and 督办函', () => {
  const drafted = async (name: PersonName, form: string, series: string) =>
    (await tasks.as(name)).post<DocumentView>('/documents', { form, series, recordId: task.id });

  it.each([
    ['task.urging', '催办', '请抓紧办理'],
    ['task.supervision', '督办', '请你单位主要负责人亲自过问'],
  ])('%s is drafted, numbered and issued', async (form, series, demand) => {
    const draft = succeeded(await drafted('supervisor', form, series));
    expect(draft.record).toEqual({ code: task.code, title: task.words, path: `/tasks/${task.id}` });
    const text = (await paragraphsOf((await fileOf('supervisor', `/documents/${draft.id}/draft`)).bytes)).join('\n');
    for (const part of ['草稿', '督查室', '自然资源局', task.words, demand, '你单位已签收']) {
      expect(text).toContain(part);
    }
    const supervisor = await tasks.as('supervisor');
    const issued = succeeded(
      await supervisor.post<DocumentView>(`/documents/${draft.id}/issue`, undefined, basedOn(draft)),
    );
    expect(issued.number).toBe(`${series}〔2026〕1号`);
  });

  it('are for whoever may press the unit', async () => {
    expect(refusalOf(await drafted('coordinator', 'task.supervision', '督办')).status).toBe(403);
    expect((await drafted('handler', 'task.urging', '催办')).status).toBe(403);
  });
});
