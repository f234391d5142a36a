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

describe('POST /tasks/{id}/objection', () => {
  it('says that the task is another unit’s, within one working day and not a minute later', async () => {
    const task = await tasks.anIssuedTask();
    await at('2026-02-11T17:31');
    const body = { reason: '不属于本单位职责' };
    expect(refusalOf(await act('handler', task, 'objection', body))).toEqual({
      status: 422,
      code: 'task.objection-too-late',
    });
    await at('2026-02-11T17:30');
    const proposedUnitId = world.people.units.township;
    const objected = succeeded(await act('handler', task, 'objection', { ...body, proposedUnitId }));
    expect(objected).toMatchObject({
      state: 'ISSUED',
      isObjectionPending: true,
      requests: [{ kind: 'OBJECTION', reason: '不属于本单位职责', proposedUnit: { name: '东镇' }, ruling: null }],
      can: { object: false, askExtension: false },
    });
  });

  it('is made once', async () => {
    const task = await tasks.aTaskObjectedTo();
    expect(refusalOf(await act('handler', task, 'objection', { reason: '还是不属于' }))).toEqual(notNow);
  });

  it('is for the unit alone, and names a unit that there is', async () => {
    const task = await tasks.anIssuedTask();
    const body = { reason: '不属于本单位职责' };
    expect((await act('leader', task, 'objection', body)).status).toBe(403);
    expect((await act('handler', task, 'objection', {})).status).toBe(400);
    const unknown = { ...body, proposedUnitId: '0195a000-0000-7000-8000-00000000dead' };
    expect(refusalOf(await act('handler', task, 'objection', unknown)).code).toBe('task.unit-unknown');
  });
});

describe('POST /tasks/{id}/objection/ruling', () => {
  it('gives the task to another unit, with the whole limit', async () => {
    const task = await tasks.aTaskObjectedTo();
    await at('2026-02-11T10:00');
    const body = { ruling: 'REASSIGNED', note: '由东镇办理', leadUnitId: world.people.units.township };
    const ruled = succeeded(await act('coordinator', task, 'objection/ruling', body));
    expect(ruled).toMatchObject({
      state: 'ISSUED',
      leadUnit: { name: '东镇' },
      handler: null,
      assignedAt: '2026-02-11T02:00:00.000Z',
      dueAt: '2026-02-25T09:30:00.000Z',
      isObjectionPending: false,
      stateNote: '由东镇办理',
      requests: [{ ruling: 'REASSIGNED', ruledBy: { name: '高服务' } }],
    });
    expect((await (await tasks.as('handler')).get(`/tasks/${task.id}`)).status).toBe(404);
    const forHead = await tasks.shown(task, 'head');
    expect(forHead.can).toMatchObject({ acknowledge: true, object: false });
  });

  it('leaves it with the unit, finally', async () => {
    const task = await tasks.aTaskObjectedTo();
    const ruled = succeeded(
      await act('coordinator', task, 'objection/ruling', { ruling: 'MAINTAINED', note: '属地块管理职责' }),
    );
    expect(ruled).toMatchObject({ leadUnit: { name: '自然资源局' }, dueAt: task.dueAt, isObjectionPending: false });
    expect((await tasks.shown(task, 'handler')).can.object).toBe(false);
  });

  it('is asked for, is not the unit’s own, and needs another unit', async () => {
    const task = await tasks.aTaskObjectedTo();
    const body = { ruling: 'REASSIGNED', note: '请办理', leadUnitId: world.people.units.department };
    expect(refusalOf(await act('coordinator', task, 'objection/ruling', body)).code).toBe('task.unit-unchanged');
    expect((await act('handler', task, 'objection/ruling', { ruling: 'MAINTAINED', note: '是' })).status).toBe(403);
    expect((await act('coordinator', task, 'objection/ruling', { ruling: 'MAINTAINED' })).status).toBe(400);
    const quiet = await tasks.anIssuedTask();
    const ruling = await act('coordinator', quiet, 'objection/ruling', { ruling: 'MAINTAINED', note: '属职责' });
    expect(refusalOf(ruling)).toEqual(notNow);
  });
});

describe('POST /tasks/{id}/extension', () => {
  it('asks for more time before the limit ends', async () => {
    const task = await tasks.anAcknowledgedTask();
    const asked = succeeded(await act('handler', task, 'extension', { dueOn: '2026-03-20', reason: '等待省厅批复' }));
    expect(asked).toMatchObject({
      isExtensionPending: true,
      dueAt: task.dueAt,
      requests: [{ kind: 'EXTENSION', proposedDueOn: '2026-03-20', ruling: null }],
    });
    const again = await act('handler', asked, 'extension', { dueOn: '2026-03-21', reason: '再延' });
    expect(refusalOf(again)).toEqual(notNow);
  });

  it('comes too late after the limit, and asks for a later day', async () => {
    const task = await tasks.anAcknowledgedTask();
    const early = await act('handler', task, 'extension', { dueOn: '2026-02-23', reason: '等待批复' });
    expect(refusalOf(early)).toEqual({ status: 422, code: 'task.extension-not-later' });
    await at('2026-02-24T17:31');
    const late = await act('handler', task, 'extension', { dueOn: '2026-03-20', reason: '等待批复' });
    expect(refusalOf(late)).toEqual({ status: 422, code: 'task.extension-too-late' });
  });

  it('is for the unit alone', async () => {
    const task = await tasks.anAcknowledgedTask();
    const body = { dueOn: '2026-03-20', reason: '等待批复' };
    expect((await act('leader', task, 'extension', body)).status).toBe(403);
    expect((await act('handler', task, 'extension', { dueOn: '2026-02-30', reason: '等待' })).status).toBe(400);
  });
});

describe('POST /tasks/{id}/extension/ruling', () => {
  it('grants the day that was asked for, or another one', async () => {
    const task = await tasks.aTaskThatAsksForTime();
    const granted = succeeded(await act('coordinator', task, 'extension/ruling', { ruling: 'GRANTED' }));
    expect(granted).toMatchObject({
      dueAt: '2026-03-20T16:00:00.000Z',
      isExtensionPending: false,
      requests: [{ ruling: 'GRANTED' }],
    });
    const other = await tasks.aTaskThatAsksForTime();
    const shorter = { ruling: 'GRANTED', dueOn: '2026-03-10', note: '最迟至10日' };
    expect((await act('coordinator', other, 'extension/ruling', shorter)).body.dueAt).toBe('2026-03-10T16:00:00.000Z');
    expect(await tasks.eventOf(other, 'task.extension-ruled')).toMatchObject({ dueOn: '2026-03-10' });
  });

  it('refuses with a reason, and may be asked again', async () => {
    const task = await tasks.aTaskThatAsksForTime();
    expect((await act('coordinator', task, 'extension/ruling', { ruling: 'REFUSED' })).status).toBe(400);
    const refused = await act('coordinator', task, 'extension/ruling', { ruling: 'REFUSED', note: '时限不变' });
    expect(refused).toMatchObject({ status: 200, body: { dueAt: task.dueAt, isExtensionPending: false } });
    expect((await tasks.shown(task, 'handler')).can.askExtension).toBe(true);
  });

  it('grants nothing that is not later, and changes nothing then', async () => {
    const task = await tasks.aTaskThatAsksForTime();
    const body = { ruling: 'GRANTED', dueOn: '2026-02-20' };
    expect(refusalOf(await act('coordinator', task, 'extension/ruling', body)).code).toBe('task.extension-not-later');
    expect((await tasks.shown(task)).isExtensionPending).toBe(true);
    expect((await act('handler', task, 'extension/ruling', { ruling: 'GRANTED' })).status).toBe(403);
  });
});
