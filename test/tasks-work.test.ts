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

describe('POST /tasks/{id}/acknowledgement', () => {
  it('is 签收 by the unit, which may name its 经办人 at once', async () => {
    const task = await tasks.anIssuedTask();
    const answer = await act('handler', task, 'acknowledgement', { handlerId: world.people.ids.handler });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        state: 'ACKNOWLEDGED',
        acknowledgedAt: '2026-02-10T02:15:00.000Z',
        acknowledgedBy: { name: '何承办' },
        handler: { name: '何承办' },
      },
    });
    expect(await tasks.eventOf(task, 'task.acknowledged')).toMatchObject({ code: task.code, isForUnit: false });
  });

  it('may be entered for the unit by whoever issued it, and says so', async () => {
    const task = await tasks.anIssuedTask();
    const behalf = { medium: 'WRITTEN', toldBy: '何承办', paper: '自然资源局〔2026〕12号' };
    expect((await act('coordinator', task, 'acknowledgement', { behalf })).body.state).toBe('ACKNOWLEDGED');
    expect(await tasks.eventOf(task, 'task.acknowledged')).toMatchObject({ isForUnit: true });
  });

  it('happens once', async () => {
    const task = await tasks.anAcknowledgedTask();
    expect(refusalOf(await act('handler', task, 'acknowledgement'))).toEqual(notNow);
  });

  it('is not for others: a head of another unit sees nothing, the supervisor only reads', async () => {
    const task = await tasks.anIssuedTask();
    expect(refusalOf(await act('head', task, 'acknowledgement'))).toEqual({ status: 404, code: 'task.not-found' });
    expect((await act('supervisor', task, 'acknowledgement')).status).toBe(403);
    expect((await act('leader', task, 'acknowledgement')).status).toBe(403);
  });

  it('names nobody of another unit, and then nothing has happened', async () => {
    const task = await tasks.anIssuedTask();
    const answer = await act('handler', task, 'acknowledgement', { handlerId: world.people.ids.officer });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'task.handler-unknown' });
    expect((await tasks.shown(task)).state).toBe('ISSUED');
  });
});

describe('POST /tasks/{id}/handler', () => {
  it('names another 经办人 without asking', async () => {
    const task = await tasks.anIssuedTask({ leadUnitId: world.people.units.township });
    const named = succeeded(await act('head', task, 'handler', { handlerId: world.people.ids.officer }));
    expect(named.handler?.name).toBe('陈专员');
    const again = succeeded(await act('head', named, 'handler', { handlerId: world.people.ids.head }));
    expect(again.handler?.name).toBe('任镇长');
    expect(await tasks.eventOf(task, 'task.handler-named')).toMatchObject({
      fromId: world.people.ids.officer,
      toId: world.people.ids.head,
    });
  });

  it('is for the desk of the unit alone, based on the version', async () => {
    const task = await tasks.anIssuedTask({ leadUnitId: world.people.units.township });
    const body = { handlerId: world.people.ids.officer };
    expect((await act('coordinator', task, 'handler', body)).status).toBe(403);
    expect((await act('officer', task, 'handler', body)).status).toBe(403);
    expect(refusalOf(await act('head', { ...task, version: 7 }, 'handler', body)).code).toBe('request.stale-version');
    expect((await act('head', task, 'handler', {})).status).toBe(400);
  });
});

describe('POST /tasks/{id}/progress', () => {
  it('brings the task into progress and leaves later notes without a new version', async () => {
    const task = await tasks.anAcknowledgedTask();
    const first = await act('handler', task, 'progress', { text: '已组织现场踏勘' });
    expect(first).toMatchObject({ status: 201, body: { state: 'IN_PROGRESS', version: task.version + 1 } });
    const second = await act('handler', task, 'progress', { text: '已完成测绘' });
    expect(second.body.version).toBe(task.version + 1);
  });

  it('is open to the supporting units, not before 签收', async () => {
    const fields = { supportingUnitIds: [world.people.units.township] };
    const task = await tasks.anIssuedTask(fields);
    expect(refusalOf(await act('handler', task, 'progress', { text: '已踏勘' }))).toEqual(notNow);
    const acknowledged = await tasks.done('handler', task, 'acknowledgement', {});
    expect((await act('head', acknowledged, 'progress', { text: '已通知村里' })).status).toBe(201);
    expect((await act('officer', acknowledged, 'progress', { text: '已通知村里' })).status).toBe(403);
  });
});

describe('POST /tasks/{id}/answer', () => {
  it('hands the task to whoever issued it', async () => {
    const task = await tasks.aTaskInProgress();
    const answered = succeeded(await act('handler', task, 'answer', { text: '已完成勘界' }));
    expect(answered).toMatchObject({
      state: 'ANSWERED',
      answeredAt: '2026-02-10T02:15:00.000Z',
      answer: { text: '已完成勘界', isForUnit: false, madeBy: { name: '何承办' } },
      can: { answer: false },
    });
    expect((await tasks.shown(task)).can).toMatchObject({ close: true, reopen: true });
    expect(await tasks.eventOf(task, 'task.answered')).toMatchObject({ isLate: false, isForUnit: false });
  });

  it('may be entered for the unit (代录)', async () => {
    const task = await tasks.anAcknowledgedTask();
    const behalf = { medium: 'SPOKEN', toldBy: '何承办' };
    const answered = succeeded(await act('coordinator', task, 'answer', { text: '已完成勘界', behalf }));
    expect(answered.answer).toMatchObject({
      isForUnit: true,
      unit: { name: '自然资源局' },
      madeBy: { name: '高服务' },
      behalf: { medium: 'SPOKEN', toldBy: '何承办', paper: null },
    });
  });

  it('says when it came too late', async () => {
    const task = await tasks.anAcknowledgedTask();
    await at('2026-02-24T17:31');
    succeeded(await act('handler', task, 'answer', { text: '已完成' }));
    expect(await tasks.eventOf(task, 'task.answered')).toMatchObject({ isLate: true });
  });

  it('needs 签收 before, a text, and the version', async () => {
    const task = await tasks.anIssuedTask();
    expect(refusalOf(await act('handler', task, 'answer', { text: '已完成' }))).toEqual(notNow);
    expect((await act('handler', task, 'answer', { text: ' ' })).status).toBe(400);
    const without = await (await tasks.as('handler')).post(`/tasks/${task.id}/answer`, { text: '已完成' });
    expect(without.status).toBe(428);
  });

  it('settles what was asked and not ruled on', async () => {
    const task = await tasks.aTaskThatAsksForTime();
    const answered = succeeded(await act('handler', task, 'answer', { text: '提前完成' }));
    expect(answered).toMatchObject({ isExtensionPending: false, requests: [{ ruling: 'WITHDRAWN', ruledBy: null }] });
  });
});
