import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TaskPage, TaskView } from '../src/tasks/tasks.view.schemas.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import { startTasks, type TaskFactory, type TasksWorld } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';
import type { TestClient } from './support/test-client.js';

let world: TasksWorld;
let tasks: TaskFactory;
let coordinator: TestClient;

beforeAll(async () => {
  world = await startTasks();
  tasks = world.tasks;
  coordinator = await tasks.as('coordinator');
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const issue = (fields: Record<string, unknown>, client = coordinator, headers = {}) =>
  client.post<TaskView>('/tasks', tasks.order(fields), headers);

describe('POST /tasks', () => {
  it('gives a unit its task in the words of the source, with a limit in working days', async () => {
    const answer = await issue({
      sourceNote: '第三次专题会议纪要 二（一）',
      supportingUnitIds: [world.people.units.township],
      handlerId: world.people.ids.handler,
    });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        code: expect.stringMatching(/^RW-2026-\d{6}$/),
        words: '由自然资源局牵头，5 个工作日内完成地块勘界',
        sourceKind: 'RESOLUTION',
        sourceNote: '第三次专题会议纪要 二（一）',
        source: null,
        state: 'ISSUED',
        version: 1,
        leadUnit: { name: '自然资源局' },
        supportingUnits: [{ name: '东镇' }],
        handler: { name: '何承办' },
        issuer: { name: '高服务' },
        issueUnit: { name: '企业服务中心' },
        limit: { amount: 5, unit: 'WORKING_DAY' },
        dueAt: '2026-02-24T09:30:00.000Z',
        isLate: false,
        can: { cancel: true, trash: true, close: false },
      },
    });
    expect(await tasks.eventOf(answer.body, 'task.issued')).toMatchObject({
      code: answer.body.code,
      source: null,
      sourceKind: 'RESOLUTION',
      leadUnitId: world.people.units.department,
    });
  });

  it.each([
    [{ amount: 4, unit: 'WORKING_HOUR' }, '2026-02-10T08:15:00.000Z'],
    [{ amount: 30, unit: 'CALENDAR_DAY' }, '2026-03-11T16:00:00.000Z'],
    [{ dueOn: '2026-02-28' }, '2026-02-28T16:00:00.000Z'],
    [{ dueOn: '2026-02-10' }, '2026-02-10T16:00:00.000Z'],
  ])('counts %j by the calendar', async (limit, dueAt) => {
    expect((await issue({ limit })).body.dueAt).toBe(dueAt);
  });

  it('says that a limit beyond the published years is provisional', async () => {
    expect((await issue({ limit: { amount: 300, unit: 'WORKING_DAY' } })).body.isDueProvisional).toBe(true);
  });

  it('names the record from which it comes, to those who may see that', async () => {
    const lead = await world.leads.aTriagedLead();
    const { body } = await issue({ sourceKind: 'VISIT', source: { kind: 'lead', id: lead.id } });
    expect(body.source).toEqual({
      kind: 'lead',
      id: lead.id,
      code: lead.code,
      title: '福建星海数字技术有限公司',
      path: `/leads/${lead.id}`,
    });
    const toHandler = await tasks.shown(body, 'handler');
    expect(toHandler.source).toEqual({ kind: 'lead', id: lead.id, code: null, title: null, path: null });
  });

  it('makes one task of a request that is sent twice', async () => {
    const key = { 'idempotency-key': 'issue-once' };
    const [one, other] = await Promise.all([issue({}, coordinator, key), issue({}, coordinator, key)]);
    expect(one.body.id).toBe(other.body.id);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown unit', { leadUnitId: '0195a000-0000-7000-8000-00000000dead' }, 'task.unit-unknown'],
    [
      'an unknown supporting unit',
      { supportingUnitIds: ['0195a000-0000-7000-8000-00000000dead'] },
      'task.unit-unknown',
    ],
    [
      'an unknown record',
      { source: { kind: 'lead', id: '0195a000-0000-7000-8000-00000000dead' } },
      'task.source-unknown',
    ],
    [
      'a record of an unknown kind',
      { source: { kind: 'moon', id: '0195a000-0000-7000-8000-00000000dead' } },
      'task.source-unknown',
    ],
    ['a day in the past', { limit: { dueOn: '2026-02-09' } }, 'task.due-in-the-past'],
  ])('refuses %s', async (_what, fields, code) => {
    expect(refusalOf(await issue(fields))).toEqual({ status: 422, code });
  });

  it('refuses a 经办人 of another unit', async () => {
    const handlerId = world.people.ids.officer;
    expect(refusalOf(await issue({ handlerId }))).toEqual({ status: 422, code: 'task.handler-unknown' });
  });

  it.each([
    { words: ' ' },
    { limit: { amount: 0, unit: 'WORKING_DAY' } },
    { limit: { amount: 1, unit: 'WEEK' } },
    { sourceKind: 'RUMOUR' },
    { state: 'CLOSED' },
  ])('refuses %j', async (fields) => {
    expect((await issue(fields)).status).toBe(400);
  });

  it('lets an officer give tasks within the own unit alone', async () => {
    const officer = await tasks.as('officer');
    expect(refusalOf(await issue({}, officer))).toEqual({ status: 403, code: 'task.outside-unit' });
    const own = await issue({ leadUnitId: world.people.units.township, sourceKind: 'OWN' }, officer);
    expect(own).toMatchObject({ status: 201, body: { sourceKind: 'OWN', issuer: { name: '陈专员' } } });
  });

  it('lets nobody give tasks whose role does not', async () => {
    for (const name of ['handler', 'supervisor', 'statistician', 'auditor', 'admin', 'ambassador'] as const) {
      expect([name, (await issue({}, await tasks.as(name))).status]).toEqual([name, 403]);
    }
  });
});

describe('DELETE /tasks/{id}', () => {
  it('takes back what was issued by mistake, for 30 days', async () => {
    const task = await tasks.anIssuedTask();
    expect((await coordinator.delete(`/tasks/${task.id}`, undefined, basedOn(task))).status).toBe(204);
    expect((await coordinator.get(`/tasks/${task.id}`)).status).toBe(404);
    const trash = succeeded(await coordinator.get<TaskPage>('/tasks?isTrashed=true'));
    expect(trash.items).toMatchObject([{ id: task.id, can: { restore: true, trash: false } }]);
    const restored = succeeded(await coordinator.post<TaskView>(`/tasks/${task.id}/restoration`));
    expect(restored).toMatchObject({ code: task.code, state: 'ISSUED', trashedAt: null });
  });

  it('takes nothing back that a unit has taken up, and needs the version', async () => {
    const task = await tasks.anAcknowledgedTask();
    const late = await coordinator.delete(`/tasks/${task.id}`, undefined, basedOn(task));
    expect(refusalOf(late)).toEqual({ status: 409, code: 'task.not-now' });
    expect((await coordinator.delete(`/tasks/${task.id}`)).status).toBe(428);
  });

  it('is for good after 30 days', async () => {
    const task = await tasks.anIssuedTask();
    succeeded(await coordinator.delete(`/tasks/${task.id}`, undefined, basedOn(task)));
    await world.emptyTrash('2026-03-12T10:00:00+08:00');
    expect(await tasks.eventOf(task, 'task.purged')).toBeUndefined();
    await world.emptyTrash('2026-03-13T10:00:00+08:00');
    expect(await tasks.eventOf(task, 'task.purged')).toEqual({ code: task.code });
    expect(await world.app.database.sql('select id from task where id = $1', [task.id])).toEqual([]);
  });
});
