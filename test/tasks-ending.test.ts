import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { startTasks, type TaskFactory, type TasksWorld } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';

let world: TasksWorld;
let tasks: TaskFactory;

beforeAll(async () => {
  world = await startTasks();
  tasks = world.tasks;
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const at = (instant: string) => world.app.database.setNow(`${instant}+08:00`);
const act = async (name: PersonName, task: TaskView, verb: string, body: unknown = {}) =>
  (await tasks.as(name)).post<TaskView>(`/tasks/${task.id}/${verb}`, body, basedOn(task));
const notNow = { status: 409, code: 'task.not-now' };

describe('POST /tasks/{id}/closure', () => {
  it('is 销号 by whoever issued it or stands in for the issuer', async () => {
    const task = await tasks.anAnsweredTask();
    const closed = succeeded(await act('coordinator', task, 'closure', { note: '已核实' }));
    expect(closed).toMatchObject({
      state: 'CLOSED',
      closedBy: { name: '高服务' },
      closedAt: '2026-02-10T02:15:00.000Z',
      stateNote: '已核实',
      can: { reopen: true, close: false, cancel: false },
    });
  });

  it('needs an answer, and is not the unit’s', async () => {
    expect(refusalOf(await act('coordinator', await tasks.aTaskInProgress(), 'closure'))).toEqual(notNow);
    expect((await act('handler', await tasks.anAnsweredTask(), 'closure')).status).toBe(403);
    expect((await act('leader', await tasks.anAnsweredTask(), 'closure')).status).toBe(403);
  });

  it('succeeds for one of many who close at once', async () => {
    const task = await tasks.anAnsweredTask();
    const answers = await Promise.all(Array.from({ length: 6 }, () => act('coordinator', task, 'closure')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    const events = await world.app.database.sql(
      `select id from event_log where subject_id = $1 and type = 'task.closed'`,
      [task.id],
    );
    expect(events).toHaveLength(1);
  });

  it('and sending back at the same time do not both happen', async () => {
    const task = await tasks.anAnsweredTask();
    const answers = await Promise.all([
      act('coordinator', task, 'closure'),
      act('coordinator', task, 'reopening', { reason: '缺少图纸' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('POST /tasks/{id}/reopening', () => {
  it('sends the answer back with what remained of the limit', async () => {
    const task = await tasks.anAcknowledgedTask();
    await at('2026-02-12T10:00');
    const answered = await tasks.done('handler', task, 'answer', { text: '已完成' });
    await at('2026-02-24T10:00');
    const reopened = succeeded(await act('coordinator', answered, 'reopening', { reason: '缺少图纸' }));
    expect(reopened).toMatchObject({
      state: 'IN_PROGRESS',
      stateNote: '缺少图纸',
      answeredAt: null,
      reopenedCount: 1,
      limit: { amount: 3, unit: 'WORKING_DAY' },
      dueAt: '2026-02-27T09:30:00.000Z',
    });
    expect((await tasks.shown(task, 'handler')).can.answer).toBe(true);
  });

  it('takes 销号 back, at least one working day for the unit', async () => {
    const task = await tasks.aClosedTask({ limit: { amount: 1, unit: 'WORKING_HOUR' } });
    await at('2026-03-02T10:00');
    const reopened = succeeded(await act('coordinator', task, 'reopening', { reason: '企业反映未解决' }));
    expect(reopened).toMatchObject({ closedAt: null, closedBy: null, dueAt: '2026-03-03T09:30:00.000Z' });
    expect(await tasks.eventOf(task, 'task.reopened')).toMatchObject({ from: 'CLOSED', reason: '企业反映未解决' });
  });

  it('needs a reason and something to send back', async () => {
    expect((await act('coordinator', await tasks.anAnsweredTask(), 'reopening', {})).status).toBe(400);
    const early = await act('coordinator', await tasks.anAcknowledgedTask(), 'reopening', { reason: '再办' });
    expect(refusalOf(early)).toEqual(notNow);
    expect((await act('handler', await tasks.anAnsweredTask(), 'reopening', { reason: '再办' })).status).toBe(403);
  });
});

describe('POST /tasks/{id}/cancellation', () => {
  it('ends a task with its reason, for good', async () => {
    const task = await tasks.aTaskObjectedTo();
    const cancelled = succeeded(await act('coordinator', task, 'cancellation', { reason: '项目已终止' }));
    expect(cancelled).toMatchObject({
      state: 'CANCELLED',
      stateNote: '项目已终止',
      isObjectionPending: false,
      requests: [{ ruling: 'WITHDRAWN' }],
      can: { reopen: false, cancel: false, trash: true },
    });
    expect(refusalOf(await act('coordinator', cancelled, 'cancellation', { reason: '再撤' }))).toEqual(notNow);
    expect((await act('handler', await tasks.anIssuedTask(), 'cancellation', { reason: '撤' })).status).toBe(403);
    expect((await act('coordinator', await tasks.anIssuedTask(), 'cancellation', {})).status).toBe(400);
  });
});

describe('POST /tasks/{id}/urging', () => {
  it('is counted and told, and spoils nobody’s version', async () => {
    const task = await tasks.anAcknowledgedTask();
    expect((await act('supervisor', task, 'urging', { note: '请抓紧' })).body.urgedCount).toBe(1);
    const again = succeeded(await act('coordinator', task, 'urging'));
    expect(again).toMatchObject({ urgedCount: 2, version: task.version });
    expect(await tasks.eventOf(task, 'task.urged')).toMatchObject({ code: task.code, note: null });
  });

  it('ends with the answer, and is not for the unit or the auditor', async () => {
    expect(refusalOf(await act('supervisor', await tasks.anAnsweredTask(), 'urging'))).toEqual(notNow);
    expect((await act('handler', await tasks.anIssuedTask(), 'urging')).status).toBe(403);
    expect((await act('auditor', await tasks.anIssuedTask(), 'urging')).status).toBe(403);
    expect((await act('supervisor', await tasks.anIssuedTask(), 'urging', { note: '' })).status).toBe(400);
  });
});

describe('POST /tasks/{id}/supervision', () => {
  it('is 督办 after the limit', async () => {
    const task = await tasks.anAcknowledgedTask();
    expect(refusalOf(await act('supervisor', task, 'supervision', { note: '限期办结' }))).toEqual(notNow);
    await at('2026-02-25T09:00');
    const supervised = succeeded(await act('supervisor', task, 'supervision', { note: '限期办结' }));
    expect(supervised).toMatchObject({ isLate: true, supervisedAt: '2026-02-25T01:00:00.000Z' });
    expect((await act('coordinator', task, 'supervision', { note: '限期办结' })).status).toBe(403);
    expect((await act('supervisor', task, 'supervision', {})).status).toBe(400);
  });
});
