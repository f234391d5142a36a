import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FieldWorkPage, FieldWorkView } from '../src/leadership/field-works.view.schemas.js';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { startLeadership, type LeadershipFactory, type LeadershipWorld } from './support/leadership.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { TEST_NOW } from './support/template.js';

const NOBODY = '0195a000-0000-7000-8000-00000000dead';

let world: LeadershipWorld;
let leadership: LeadershipFactory;
let record: { kind: string; id: string };

beforeAll(async () => {
  world = await startLeadership();
  leadership = world.leadership;
  record = { kind: 'lead', id: (await world.leads.aTriagedLead()).id };
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const decision = (fields: Record<string, unknown> = {}) => ({
  words: '三日内完成管线迁改',
  leadUnitId: world.people.units.department,
  handlerId: world.people.ids.handler,
  limit: { amount: 3, unit: 'WORKING_DAY' },
  ...fields,
});

describe('POST /field-works', () => {
  it('makes tasks of what was decided, with handler and limit, before anybody leaves', async () => {
    const work = await leadership.work({
      record,
      kind: 'DECIDE',
      place: '东部产业园三号地块',
      people: ['李领导', '园区负责人'],
      words: '现场明确：先迁管线再平场。',
      happenedAt: '2026-02-10T09:40:00+08:00',
      decisions: [decision()],
    });
    expect(work).toMatchObject({
      kind: 'DECIDE',
      leader: { name: '李领导' },
      enteredBy: { name: '李领导' },
      place: '东部产业园三号地块',
      happenedAt: '2026-02-10T01:40:00.000Z',
      tasks: [{ leadUnit: '自然资源局', handler: '何承办', state: 'ISSUED' }],
      can: { addPhoto: true, trash: false },
    });
    const handler = await leadership.as('handler');
    expect(succeeded(await handler.get<TaskView>(`/tasks/${work.tasks[0]?.id}`))).toMatchObject({
      words: '三日内完成管线迁改',
      sourceKind: 'ON_SITE',
      source: { kind: 'field-work', id: work.id },
      limit: { amount: 3, unit: 'WORKING_DAY' },
    });
    await world.deliver('field-works.notices');
    expect(await leadership.told(work)).toEqual(['field-work.notice.recorded officer']);
  });

  it('is entered for the leader by the office, with both names', async () => {
    const work = await leadership.work({ record, leaderId: world.people.ids.leader }, 'dispatcher');
    expect(work).toMatchObject({ leader: { name: '李领导' }, enteredBy: { name: '邓调度' } });
    await world.deliver('field-works.notices');
    expect(await leadership.told(work)).toContain('field-work.notice.entered-for-you leader');
  });

  it('is one record with one task however often the phone sends it', async () => {
    const headers = { 'idempotency-key': 'site-1' };
    const fields = { record, kind: 'DECIDE', decisions: [decision()], capturedAt: '2026-02-10T09:00:00+08:00' };
    const works = await Promise.all([1, 2, 3].map(() => leadership.work(fields, 'leader', headers)));
    expect(new Set(works.map(({ id }) => id)).size).toBe(1);
    expect(works[0]?.tasks).toHaveLength(1);
    expect(works[0]?.capturedAt).toBe('2026-02-10T01:00:00.000Z');
  });

  it('is not later than now, however fast the clock of the phone is', async () => {
    const work = await leadership.work({ record, happenedAt: '2026-02-10T20:00:00+08:00' });
    expect(work.happenedAt).toBe(work.enteredAt);
  });

  it('leaves nothing when one of its tasks cannot be made', async () => {
    const count = () => world.app.database.sql('select count(*)::integer as n from field_work');
    const before = await count();
    const answer = await leadership.recordWork({
      record,
      kind: 'DECIDE',
      decisions: [decision(), decision({ leadUnitId: NOBODY })],
    });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'task.unit-unknown' });
    expect(await count()).toEqual(before);
  });

  it('refuses a decision without a task, and a record that is not there', async () => {
    expect((await leadership.recordWork({ record, kind: 'DECIDE' })).status).toBe(400);
    const unknown = await leadership.recordWork({ record: { kind: 'lead', id: NOBODY } });
    expect(refusalOf(unknown)).toEqual({ status: 422, code: 'leadership.record-unknown' });
  });

  it('is for leaders and their offices', async () => {
    for (const name of ['officer', 'handler', 'supervisor', 'auditor', 'admin', 'ambassador'] as const) {
      expect([name, (await leadership.recordWork({ record }, name)).status]).toEqual([name, 403]);
    }
  });
});

describe('on-site records', () => {
  it('are listed by kind, record and day, the newest first', async () => {
    const lead = await world.leads.aTriagedLead();
    const here = { kind: 'lead', id: lead.id };
    await leadership.work({ record: here, happenedAt: '2026-02-08T09:00:00+08:00' });
    await leadership.work({ record: here, kind: 'ATTACK', happenedAt: '2026-02-09T09:00:00+08:00' });
    const list = async (query: string, name: 'officer' | 'outsider' | 'supervisor' = 'officer') =>
      succeeded(
        await (
          await leadership.as(name)
        ).get<FieldWorkPage>(`/field-works?recordKind=lead&recordId=${lead.id}${query}`),
      );
    expect((await list('')).items.map(({ kind }) => kind)).toEqual(['ATTACK', 'VISIT']);
    expect((await list('&kind=VISIT')).items).toHaveLength(1);
    expect((await list('&to=2026-02-08')).items.map(({ kind }) => kind)).toEqual(['VISIT']);
    expect((await list('', 'outsider')).items).toEqual([]);
    const first = await list('&limit=1', 'supervisor');
    const second = await list(`&limit=1&cursor=${first.nextCursor}`, 'supervisor');
    expect([...first.items, ...second.items].map(({ kind }) => kind)).toEqual(['ATTACK', 'VISIT']);
  });

  it('are found by what was written, where, and who was there', async () => {
    const work = await leadership.work({
      record,
      words: '琥珀厂房 漏水',
      place: '珊瑚路 9 号',
      people: ['Zhang San'],
      problems: '用电容量不足',
      nextStep: '周五复核',
    });
    const client = await leadership.as('supervisor');
    for (const q of ['琥珀', '厂房漏', '珊瑚路9号', 'zhangsan', '电容量', '周五']) {
      const page = succeeded(await client.get<FieldWorkPage>(`/field-works?q=${encodeURIComponent(q)}`));
      expect([q, page.items.map(({ id }) => id)]).toEqual([q, [work.id]]);
    }
    expect(succeeded(await client.get<FieldWorkPage>('/field-works?q=%E7%90%A5%E7%8F%8A')).items).toEqual([]);
  });

  it('say nothing of a confidential lead to those outside its circle', async () => {
    const lead = await world.leads.aConfidentialLead();
    const fields = { record: { kind: 'lead', id: lead.id }, leaderId: world.people.ids.leader };
    const work = await leadership.work(
      { ...fields, words: '隐山项目走访', place: '隐山厂区', people: ['林先生'] },
      'dispatcher',
    );
    const shown = async (name: 'coordinator' | 'supervisor' | 'leader') =>
      succeeded(await (await leadership.as(name)).get<FieldWorkView>(`/field-works/${work.id}`));
    for (const name of ['coordinator', 'supervisor'] as const) {
      const view = await shown(name);
      expect(view).toMatchObject({ words: null, place: null, people: [] });
      expect(JSON.stringify(view)).not.toContain('隐山');
    }
    const found = async (name: PersonName, q: string) => {
      const client = await leadership.as(name);
      return succeeded(await client.get<FieldWorkPage>(`/field-works?q=${encodeURIComponent(q)}`)).items.length;
    };
    expect([await found('coordinator', '隐山'), await found('supervisor', '林先生')]).toEqual([0, 0]);
    expect(await found('dispatcher', '隐山厂区')).toBe(1);
    expect((await shown('leader')).words).toBe('隐山项目走访');
    const query = `recordKind=field-work&recordId=${work.id}`;
    expect((await (await leadership.as('supervisor')).get(`/attachments?${query}`)).status).toBe(404);
  });

  it('carry photos', async () => {
    const work = await leadership.work({ record });
    const form = new FormData();
    form.append('recordKind', 'field-work');
    form.append('recordId', work.id);
    form.append('file', new Blob(['现场照片说明']), '现场.txt');
    expect((await (await leadership.as('leader')).post('/attachments', form)).status).toBe(201);
    expect((await (await leadership.as('supervisor')).post('/attachments', form)).status).toBe(403);
  });

  it('stay once a unit works on a decision, and come back out of the trash', async () => {
    const client = await leadership.as('leader');
    const work = await leadership.work({ record, kind: 'DECIDE', decisions: [decision()] });
    const handler = await leadership.as('handler');
    const task = succeeded(await handler.get<TaskView>(`/tasks/${work.tasks[0]?.id}`));
    await leadership.tasks.done('handler', task, 'acknowledgement', {});
    const refused = await client.delete(`/field-works/${work.id}`, undefined, basedOn(work));
    expect(refusalOf(refused)).toEqual({ status: 409, code: 'field-work.not-now' });

    const visit = await leadership.work({ record });
    expect((await client.delete(`/field-works/${visit.id}`, undefined, basedOn(visit))).status).toBe(204);
    expect((await client.get(`/field-works/${visit.id}`)).status).toBe(404);
    const trash = succeeded(await client.get<FieldWorkPage>('/field-works?isTrashed=true&isMine=true'));
    expect(trash.items).toMatchObject([{ id: visit.id, can: { restore: true } }]);
    succeeded(await client.post(`/field-works/${visit.id}/restoration`));
    await world.emptyTrash('2026-04-01T10:00:00+08:00');
    expect((await client.get(`/field-works/${visit.id}`)).status).toBe(200);
  });
});
