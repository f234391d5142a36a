import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemActor, type Actor } from '../src/platform/actor/index.js';
import { TaskSources, TasksCommands, TasksReader, type TaskLine, type TaskSourceRecord } from '../src/tasks/index.js';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { basedOn, succeeded } from './support/leads.js';
import { startTasks, toggleWorkday, type TaskFactory, type TasksWorld } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';

let world: TasksWorld;
let tasks: TaskFactory;

beforeAll(async () => {
  world = await startTasks();
  tasks = world.tasks;
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const inTownship = () => ({ leadUnitId: world.people.units.township });

describe('the limits of a task', () => {
  it('are 签收 and its own, and say whose they are', async () => {
    const task = await tasks.anIssuedTask();
    await world.deliver('reminders.assess');
    expect((await tasks.shown(task)).dues).toMatchObject([
      { rule: 'task.acknowledge', dueAt: '2026-02-11T09:30:00.000Z', owedBy: 'unit', isLate: false },
      { rule: 'task.limit', dueAt: '2026-02-24T09:30:00.000Z', owedBy: 'unit' },
    ]);
  });

  it('end with 签收 and with the answer; a ruling is owed by whoever issued it', async () => {
    const asking = await tasks.aTaskThatAsksForTime();
    const answered = await tasks.anAnsweredTask();
    await world.deliver('reminders.assess');
    expect((await tasks.shown(asking)).dues).toMatchObject([
      { rule: 'task.ruling', dueAt: '2026-02-11T09:30:00.000Z', owedBy: 'issuer' },
      { rule: 'task.limit' },
    ]);
    expect((await tasks.shown(answered)).dues).toEqual([]);
  });

  it('follow the calendar, on the task and in its reminders', async () => {
    const task = await tasks.anIssuedTask();
    const fixed = await tasks.anIssuedTask({ limit: { dueOn: '2026-02-25' } });
    await world.deliver('reminders.assess');
    const admin = await tasks.as('admin');
    await toggleWorkday(admin);
    await world.deliver('tasks.count-limits-again', 'reminders.look-again');
    await tasks.sweepAt(world, TEST_NOW);
    const moved = await tasks.shown(task);
    expect(moved).toMatchObject({ dueAt: '2026-02-25T09:30:00.000Z', version: task.version });
    expect(moved.dues.find(({ rule }) => rule === 'task.limit')?.dueAt).toBe(moved.dueAt);
    expect((await tasks.shown(fixed)).dueAt).toBe(fixed.dueAt);
    expect(await tasks.eventOf(task, 'deadline.moved')).toMatchObject({ rule: 'task.limit' });
    await toggleWorkday(admin);
    await world.deliver('tasks.count-limits-again', 'reminders.look-again');
    expect((await tasks.shown(task)).dueAt).toBe(task.dueAt);
  });
});

describe('reminders', () => {
  it('ask for 签收: the unit, then its head and the issuer, then the supervisor, each once', async () => {
    const task = await tasks.anIssuedTask(inTownship());
    const prefix = 'reminder.task.acknowledge.';
    await tasks.sweepAt(world, '2026-02-11T15:30:00+08:00');
    await tasks.sweepAt(world, '2026-02-11T15:31:00+08:00');
    expect(await tasks.told(task, prefix)).toEqual(['before head']);
    await tasks.sweepAt(world, '2026-02-11T17:30:00+08:00');
    await tasks.sweepAt(world, '2026-02-12T17:30:00+08:00');
    await tasks.sweepAt(world, '2026-02-13T17:30:00+08:00');
    expect(await tasks.told(task, prefix)).toEqual([
      'before head',
      'due head',
      'late coordinator',
      'late head',
      'late-supervisor supervisor',
    ]);
  });

  it('are silent about what was acknowledged', async () => {
    const task = await tasks.anAcknowledgedTask();
    await tasks.sweepAt(world, '2026-02-13T17:30:00+08:00');
    expect(await tasks.told(task, 'reminder.task.acknowledge.')).toEqual([]);
  });

  it('climb from the 经办人 to the head, the issuer and the supervisor', async () => {
    const issued = await tasks.anIssuedTask(inTownship());
    const task = await tasks.done('head', issued, 'acknowledgement', { handlerId: world.people.ids.officer });
    const prefix = 'reminder.task.limit.';
    await tasks.sweepAt(world, '2026-02-14T08:29:00+08:00');
    expect(await tasks.told(task, prefix)).toEqual([]);
    await tasks.sweepAt(world, '2026-02-14T08:30:00+08:00');
    await tasks.sweepAt(world, '2026-02-24T14:30:00+08:00');
    expect(await tasks.told(task, prefix)).toEqual(['before officer', 'last-hours officer']);
    await tasks.sweepAt(world, '2026-02-24T17:30:00+08:00');
    await tasks.sweepAt(world, '2026-02-25T17:30:00+08:00');
    await tasks.sweepAt(world, '2026-02-26T17:30:00+08:00');
    expect(await tasks.told(task, prefix)).toEqual([
      'before officer',
      'due head',
      'due officer',
      'last-hours officer',
      'late coordinator',
      'late head',
      'late-supervisor supervisor',
    ]);
  });

  it('are silent about what was answered, and begin again when that was sent back', async () => {
    const task = await tasks.anAnsweredTask();
    await tasks.sweepAt(world, '2026-03-02T17:30:00+08:00');
    expect(await tasks.told(task, 'reminder.task.limit.')).toEqual([]);
    await world.app.database.setNow('2026-03-02T10:00:00+08:00');
    await tasks.done('coordinator', task, 'reopening', { reason: '缺少图纸' });
    await tasks.sweepAt(world, '2026-03-09T17:30:00+08:00');
    expect(await tasks.told(task, 'reminder.task.limit.')).toEqual(['due handler']);
  });

  it('ask the issuer for a ruling', async () => {
    const task = await tasks.aTaskObjectedTo();
    await tasks.sweepAt(world, '2026-02-11T17:30:00+08:00');
    expect(await tasks.told(task, 'reminder.task.ruling.')).toEqual(['due coordinator']);
  });
});

describe('notices', () => {
  const told = async (task: TaskView) => {
    await world.deliver('tasks.notices');
    return tasks.told(task, 'task.notice.');
  };

  it('tell all units of a new task, and the issuer of its answer', async () => {
    const fields = { supportingUnitIds: [world.people.units.township] };
    expect(await told(await tasks.anAnsweredTask(fields))).toEqual([
      'answered coordinator',
      'issued handler',
      'issued head',
    ]);
  });

  it('tell the unit that it is urged and supervised', async () => {
    const task = await tasks.anAcknowledgedTask();
    await world.app.database.setNow('2026-02-25T09:00:00+08:00');
    await tasks.done('supervisor', task, 'urging', {});
    await tasks.done('supervisor', task, 'supervision', { note: '限期办结' });
    expect(await told(task)).toEqual(['issued handler', 'supervised handler', 'urged handler']);
  });

  it('tell who asks and who rules', async () => {
    const objected = await tasks.aTaskObjectedTo();
    await world.deliver('tasks.notices');
    const body = { ruling: 'REASSIGNED', note: '由东镇办理', leadUnitId: world.people.units.township };
    await tasks.done('coordinator', objected, 'objection/ruling', body);
    expect(await told(objected)).toEqual([
      'issued handler',
      'issued head',
      'objected coordinator',
      'reassigned handler',
    ]);
    const asking = await tasks.aTaskThatAsksForTime();
    await tasks.done('coordinator', asking, 'extension/ruling', { ruling: 'GRANTED' });
    expect(await told(asking)).toEqual(['extension-asked coordinator', 'extension-granted handler', 'issued handler']);
  });

  it('tell the 经办人 who is named and who was', async () => {
    const issued = await tasks.anIssuedTask(inTownship());
    const task = await tasks.done('head', issued, 'handler', { handlerId: world.people.ids.officer });
    await tasks.done('head', task, 'handler', { handlerId: world.people.ids.head });
    expect(await told(task)).toEqual(['handler officer', 'issued head', 'taken-over officer']);
  });

  it('name the task in the inbox, with its address', async () => {
    const task = await tasks.anIssuedTask();
    await world.deliver('tasks.notices');
    const inbox = (await (await tasks.as('handler')).get('/inbox')).body;
    expect(JSON.stringify(inbox)).toContain(task.code);
    expect(JSON.stringify(inbox)).toContain(`/tasks/${task.id}`);
  });
});

describe('what other modules use', () => {
  const record = { kind: 'resolution', id: '0195a000-0000-7000-8000-000000000077' };
  const source: TaskSourceRecord = { sourceKind: 'RESOLUTION', record, note: '第三次专题会议纪要' };
  let actor: Actor;
  let commands: TasksCommands;
  let reader: TasksReader;

  beforeAll(() => {
    const sources = world.app.app.get(TaskSources, { strict: false });
    sources.register({ kind: record.kind, ownersOf: async () => [world.people.ids.leader] });
    commands = world.app.app.get(TasksCommands, { strict: false });
    reader = world.app.app.get(TasksReader, { strict: false });
    actor = { ...systemActor('minutes'), userId: world.people.ids.coordinator };
  });

  const line = (name: string): TaskLine => ({
    line: name,
    words: `议定事项 ${name}`,
    leadUnitId: world.people.units.department,
    limit: { amount: 5, unit: 'WORKING_DAY' },
  });

  it('registers a kind once', () => {
    const sources = world.app.app.get(TaskSources, { strict: false });
    expect(() => sources.register({ kind: record.kind, ownersOf: async () => [] })).toThrow('registered twice');
  });

  it('makes one task of each line, however often and by how many it is sent', async () => {
    const lines = ['1', '2', '3', '4', '5', '6'].map(line);
    const [one, other] = await Promise.all([
      commands.issue(actor, source, lines),
      commands.issue(actor, source, lines),
    ]);
    expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
    expect([...one, ...other].filter(({ isNew }) => isNew)).toHaveLength(6);
    const third = await commands.issue(actor, source, [...lines, line('7')]);
    expect(third.map(({ isNew }) => isNew)).toEqual([false, false, false, false, false, false, true]);
    expect(await reader.ofSource(record)).toHaveLength(7);
  });

  it('lets those who answer for the source see, rule on and close its tasks, and tells the module of the outcome', async () => {
    const [first] = await reader.ofSource(record);
    const id = first?.id ?? '';
    expect(first).toMatchObject({ line: '1', state: 'ISSUED', isLate: false });
    const handler = await tasks.as('handler');
    const issued = succeeded(await handler.get<TaskView>(`/tasks/${id}`));
    const answered = await tasks.done('handler', await tasks.done('handler', issued, 'acknowledgement', {}), 'answer', {
      text: '已办结',
    });
    const closed = await (await tasks.as('leader')).post<TaskView>(`/tasks/${id}/closure`, {}, basedOn(answered));
    expect(closed).toMatchObject({ status: 200, body: { state: 'CLOSED', closedBy: { name: '李领导' } } });
    expect(await tasks.eventOf(issued, 'task.closed')).toMatchObject({ source: { ...record, line: '1' } });
    expect((await reader.countOpen(record.kind, [record.id])).get(record.id)).toBe(6);
  });

  it('lets a line become a task again after the first was taken back, and the first then stays in the trash', async () => {
    const [issued] = await commands.issue(actor, source, [line('8')]);
    const id = issued?.id ?? '';
    const coordinator = await tasks.as('coordinator');
    const task = succeeded(await coordinator.get<TaskView>(`/tasks/${id}`));
    succeeded(await coordinator.delete(`/tasks/${id}`, undefined, basedOn(task)));
    const [again] = await commands.issue(actor, source, [line('8')]);
    expect(again).toMatchObject({ isNew: true });
    expect((await coordinator.post(`/tasks/${id}/restoration`)).status).toBe(409);
  });

  it('issues nothing when one line is wrong, nothing from a kind that nobody has registered, nothing for nobody', async () => {
    const wrong = { ...line('10'), leadUnitId: record.id };
    await expect(commands.issue(actor, source, [line('9'), wrong])).rejects.toThrow('task.unit-unknown');
    expect((await reader.ofSource(record)).map((task) => task.line)).not.toContain('9');
    const unknown = { ...source, record: { kind: 'moon', id: record.id } };
    await expect(commands.issue(actor, unknown, [line('1')])).rejects.toThrow('no task source moon');
    await expect(commands.issue(systemActor('nobody'), source, [line('11')])).rejects.toThrow('access.denied');
  });

  it('says whether a task exists, how it is called, and shows reports its facts', async () => {
    const task = await tasks.anIssuedTask();
    expect([await reader.exists(task.id), await reader.exists(record.id)]).toEqual([true, false]);
    expect((await reader.titleOf(actor, [task.id])).get(task.id)).toBeUndefined();
    const asIssuer = { ...actor, roles: ['COORDINATOR'] };
    expect((await reader.titleOf(asIssuer, [task.id])).get(task.id)).toEqual({ code: task.code, title: task.words });
    const [view] = await world.app.database.sql('select code, state from report_task where id = $1', [task.id]);
    expect(view).toEqual({ code: task.code, state: 'ISSUED' });
  });
});
