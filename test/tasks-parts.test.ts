import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TaskToday, TaskTimeline } from '../src/tasks/tasks.screen.schemas.js';
import type { TaskPage, TaskView } from '../src/tasks/tasks.view.schemas.js';
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

const notNow = { status: 409, code: 'task.not-now' };

/** 自然资源局 leads, 东镇 (its head 任镇长) and 西镇 support. */
const aSupportedTask = () =>
  tasks.anIssuedTask({ supportingUnitIds: [world.people.units.township, world.people.units.otherTownship] });

const partOf = (task: TaskView) => {
  const part = task.parts.find(({ unit }) => unit.id === world.people.units.township);
  if (!part) {
    throw new Error('东镇 does not support the task');
  }
  return part;
};

const act = async (name: PersonName, task: TaskView, verb: string, body: object = {}) =>
  (await tasks.as(name)).post<TaskView>(
    `/tasks/${task.id}/parts/${world.people.units.township}/${verb}`,
    body,
    basedOn(partOf(task)),
  );
const acted = async (name: PersonName, task: TaskView, verb: string, body: object = {}) =>
  succeeded(await act(name, task, verb, body));
const spoken = { medium: 'SPOKEN', toldBy: '任镇长' };

describe('a supporting unit', () => {
  it('acknowledges for itself, names its 经办人 and says what it has contributed', async () => {
    const task = await aSupportedTask();
    expect(task.parts).toMatchObject([
      { unit: { name: '东镇' }, acknowledgedAt: null, handler: null, answeredAt: null, isForUnit: true },
      { unit: { name: '西镇' }, acknowledgedAt: null },
    ]);
    const taken = await acted('head', task, 'acknowledgement', { handlerId: world.people.ids.officer });
    expect(taken).toMatchObject({ state: 'ISSUED', version: task.version, handler: null });
    expect(partOf(taken)).toMatchObject({
      acknowledgedAt: '2026-02-10T02:15:00.000Z',
      handler: { name: '陈专员' },
      isForUnit: false,
      can: { acknowledge: false, nameHandler: true, answer: true },
    });
    const answered = await acted('officer', taken, 'answer', { text: '已通知村民并完成清点' });
    expect(partOf(answered).answeredAt).toBe('2026-02-10T02:15:00.000Z');
    expect(answered).toMatchObject({
      state: 'ISSUED',
      answer: null,
      contributions: [{ kind: 'CONTRIBUTION', text: '已通知村民并完成清点', unit: { name: '东镇' }, behalf: null }],
    });
    expect(await tasks.eventOf(task, 'task.part-answered')).toMatchObject({ isForUnit: false, isLate: false });
  });

  it('names another 经办人 without asking, who then finds the task', async () => {
    const task = await acted('head', await aSupportedTask(), 'acknowledgement');
    const named = await acted('head', task, 'handler', { handlerId: world.people.ids.officer });
    const officer = await tasks.as('officer');
    const mine = succeeded(await officer.get<TaskPage>('/tasks?isForMe=true&isOpen=true'));
    expect(mine.items.map(({ id }) => id)).toContain(named.id);
    expect(refusalOf(await act('head', named, 'handler', { handlerId: world.people.ids.handler }))).toEqual({
      status: 422,
      code: 'task.handler-unknown',
    });
  });

  it('says its word once, after 签收, and not when the lead unit has answered', async () => {
    const task = await aSupportedTask();
    expect(refusalOf(await act('head', task, 'answer', { text: '已配合' }))).toEqual(notNow);
    const taken = await acted('head', task, 'acknowledgement');
    expect(refusalOf(await act('head', taken, 'acknowledgement'))).toEqual(notNow);
    const lead = await tasks.done('handler', task, 'acknowledgement', {});
    await tasks.done('handler', lead, 'answer', { text: '已完成' });
    expect(refusalOf(await act('head', taken, 'answer', { text: '已配合' }))).toEqual(notNow);
  });

  it('answers again when it is told so, and the others do not', async () => {
    const task = await acted('head', await aSupportedTask(), 'acknowledgement');
    await acted('head', task, 'answer', { text: '已配合' });
    const lead = await tasks.done('handler', task, 'acknowledgement', {});
    const answered = await tasks.done('handler', lead, 'answer', { text: '已完成' });
    const reopened = await tasks.done('coordinator', answered, 'reopening', {
      reason: '清点数字不符',
      unitIds: [world.people.units.township],
    });
    expect(partOf(reopened).answeredAt).toBeNull();
    expect(partOf(await tasks.shown(reopened, 'head')).can.answer).toBe(true);
  });

  it('is passed over by nobody: other units, other roles, old versions', async () => {
    const task = await aSupportedTask();
    expect((await act('handler', task, 'acknowledgement')).status).toBe(403);
    expect((await act('officer', task, 'acknowledgement')).status).toBe(403);
    expect((await act('supervisor', task, 'acknowledgement')).status).toBe(403);
    expect((await act('dispatcher', task, 'acknowledgement')).status).toBe(404);
    const taken = await acted('head', task, 'acknowledgement');
    const stale = await act('head', task, 'handler', { handlerId: world.people.ids.officer });
    expect([taken.id, refusalOf(stale).code]).toEqual([task.id, 'request.stale-version']);
    const head = await tasks.as('head');
    const elsewhere = `/tasks/${task.id}/parts/${world.people.units.service}/acknowledgement`;
    expect((await head.post(elsewhere, {}, { 'if-match': '"1"' })).status).toBe(404);
  });

  it('acknowledges once, however many do it at the same time', async () => {
    const task = await aSupportedTask();
    const answers = await Promise.all([act('head', task, 'acknowledgement'), act('head', task, 'acknowledgement')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('that becomes the lead unit has no part any more', async () => {
    const task = await tasks.anIssuedTask({ supportingUnitIds: [world.people.units.township] });
    const objected = await tasks.done('handler', task, 'objection', { reason: '不属于本单位职责' });
    const moved = await tasks.done('coordinator', objected, 'objection/ruling', {
      ruling: 'REASSIGNED',
      note: '由东镇牵头',
      leadUnitId: world.people.units.township,
    });
    expect(moved).toMatchObject({ leadUnit: { name: '东镇' }, parts: [] });
  });
});

describe('今日 of a supporting unit', () => {
  const sections = async (name: PersonName) => succeeded(await (await tasks.as(name)).get<TaskToday>('/tasks/today'));

  it('holds its own part until it has said its word, then waits', async () => {
    await world.app.database.sql('truncate task cascade');
    const task = await aSupportedTask();
    expect((await sections('head')).toDecide.map(({ id }) => id)).toEqual([task.id]);
    const taken = await acted('head', task, 'acknowledgement');
    await world.app.database.setNow('2026-03-02T10:00:00+08:00');
    expect((await sections('head')).late.map(({ id }) => id)).toEqual([task.id]);
    await acted('head', taken, 'answer', { text: '已配合' });
    const { late, waiting, toDecide, figures } = await sections('head');
    expect([late, toDecide].flat()).toEqual([]);
    expect(waiting.map(({ id }) => id)).toEqual([task.id]);
    expect(figures).toMatchObject({ forMe: 1, forMeLate: 0, forMeToday: 0, waiting: 1 });
  });
});

describe('reminders of supporting units', () => {
  it('ask those who have not acknowledged, each step once', async () => {
    const task = await aSupportedTask();
    await world.deliver('reminders.assess');
    expect((await tasks.shown(task)).dues.map(({ rule, owedBy }) => [rule, owedBy])).toContainEqual([
      'task.part-acknowledge',
      'support',
    ]);
    const prefix = 'reminder.task.part-acknowledge.';
    await tasks.sweepAt(world, '2026-02-11T15:30:00+08:00');
    await tasks.sweepAt(world, '2026-02-11T15:40:00+08:00');
    expect(await tasks.told(task, prefix)).toEqual(['before head']);
    await world.app.database.setNow('2026-02-11T16:00:00+08:00');
    await acted('head', task, 'acknowledgement');
    await tasks.sweepAt(world, '2026-02-12T17:30:00+08:00');
    const told = await tasks.told(task, prefix);
    expect(told.filter((line) => line.endsWith(' head'))).toEqual(['before head']);
    expect(told).toContain('late coordinator');
  });
});

describe('代录', () => {
  it('keeps who entered it, who said it, and the paper', async () => {
    const task = await aSupportedTask();
    const paper = { medium: 'WRITTEN', toldBy: '任镇长', paper: '东镇〔2026〕5号复函' };
    const taken = await acted('coordinator', task, 'acknowledgement', { behalf: spoken });
    const answered = await acted('coordinator', taken, 'answer', { text: '已清点', behalf: paper });
    expect(answered.contributions).toMatchObject([{ isForUnit: true, madeBy: { name: '高服务' }, behalf: paper }]);
    const coordinator = await tasks.as('coordinator');
    const { items } = succeeded(await coordinator.get<TaskTimeline>(`/tasks/${task.id}/timeline`));
    expect(items.map(({ type, entry, behalf }) => [type ?? entry?.kind, behalf?.medium])).toEqual([
      ['CONTRIBUTION', 'WRITTEN'],
      ['task.part-acknowledged', 'SPOKEN'],
      ['task.issued', undefined],
    ]);
  });

  it('of an objection and of a wish for more time shows beside the request', async () => {
    const extension = { dueOn: '2026-03-20', reason: '等待省厅批复', behalf: spoken };
    const asking = await tasks.done('coordinator', await tasks.anIssuedTask(), 'extension', extension);
    expect(asking.requests).toMatchObject([{ kind: 'EXTENSION', isForUnit: true, behalf: spoken }]);
    const objection = { reason: '不属于本单位职责', behalf: spoken };
    const objected = await tasks.done('coordinator', await tasks.anIssuedTask(), 'objection', objection);
    expect(objected.requests).toMatchObject([{ kind: 'OBJECTION', madeBy: { name: '高服务' }, behalf: spoken }]);
  });

  it.each<[string, PersonName, object, string]>([
    ['whoever does not speak for the unit must say who did', 'coordinator', {}, 'task.behalf-missing'],
    ['whoever speaks for the unit enters nothing for it', 'handler', { behalf: spoken }, 'task.behalf-not-needed'],
  ])('%s', async (_what, name, body, code) => {
    const task = await tasks.anIssuedTask();
    const client = await tasks.as(name);
    const answer = await client.post<TaskView>(`/tasks/${task.id}/acknowledgement`, body, basedOn(task));
    expect(refusalOf(answer)).toEqual({ status: 422, code });
    expect((await tasks.shown(task)).state).toBe('ISSUED');
  });

  it.each([{ medium: 'WRITTEN', toldBy: '任镇长' }, { medium: 'SPOKEN' }, { medium: 'RUMOUR', toldBy: '任镇长' }])(
    'refuses %j',
    async (behalf) => {
      expect((await act('coordinator', await aSupportedTask(), 'acknowledgement', { behalf })).status).toBe(400);
    },
  );
});

describe('files of an answer', () => {
  const upload = async (name: PersonName, task: TaskView, fileName: string) => {
    const form = new FormData();
    form.append('recordKind', 'task');
    form.append('recordId', task.id);
    form.append('file', new Blob([fileName]), fileName);
    return succeeded(await (await tasks.as(name)).post<{ id: string }>('/attachments', form)).id;
  };

  it('hang on the task and belong to the answer', async () => {
    const task = await tasks.anAcknowledgedTask();
    const id = await upload('handler', task, '勘界成果.txt');
    const answered = await tasks.done('handler', task, 'answer', { text: '见附件', attachmentIds: [id] });
    expect(answered.answer?.attachmentIds).toEqual([id]);
  });

  it('are refused when they hang elsewhere', async () => {
    const task = await tasks.anAcknowledgedTask();
    const id = await upload('handler', await tasks.anAcknowledgedTask(), '别处.txt');
    const client = await tasks.as('handler');
    const body = { text: '见附件', attachmentIds: [id] };
    const answer = await client.post<TaskView>(`/tasks/${task.id}/answer`, body, basedOn(task));
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'task.attachment-unknown' });
    expect((await tasks.shown(task)).state).toBe('ACKNOWLEDGED');
  });
});
