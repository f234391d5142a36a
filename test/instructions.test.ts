import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  InstructionPage,
  InstructionTimeline,
  InstructionView,
} from '../src/leadership/instructions.view.schemas.js';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { ReminderSweep } from '../src/reminders/reminders.sweep.js';
import { startLeadership, type LeadershipFactory, type LeadershipWorld } from './support/leadership.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import { TEST_NOW } from './support/template.js';

const NOBODY = '0195a000-0000-7000-8000-00000000dead';

let world: LeadershipWorld;
let leadership: LeadershipFactory;

beforeAll(async () => {
  world = await startLeadership();
  leadership = world.leadership;
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const follow = () => world.deliver('instructions.follow-tasks', 'instructions.notices');

describe('POST /instructions', () => {
  it('keeps the words, both names, and gives each unit its task in the same step', async () => {
    const body = await leadership.anInstruction();
    expect(body).toMatchObject({
      code: expect.stringMatching(/^PS-2026-\d{6}$/),
      words: '请自然资源局、东镇抓紧办理，月底前报结果。',
      leader: { name: '李领导' },
      enteredBy: { name: '邓调度' },
      givenOn: '2026-02-10',
      state: 'IN_PROGRESS',
      limit: { amount: 10, unit: 'WORKING_DAY' },
      tasks: [
        { leadUnit: '自然资源局', state: 'ISSUED' },
        { leadUnit: '东镇', state: 'ISSUED' },
      ],
      can: { handOut: true, reportFinal: false, reportInterim: true, trash: false },
    });
    const [first, second] = body.tasks;
    const handler = await leadership.as('handler');
    const task = succeeded(await handler.get<TaskView>(`/tasks/${first?.id}`));
    expect(task).toMatchObject({
      words: body.words,
      sourceKind: 'INSTRUCTION',
      sourceNote: '《关于某地块勘界进展的报告》',
      limit: { amount: 5, unit: 'WORKING_DAY' },
      source: { kind: 'instruction', id: body.id, code: body.code },
    });
    const dispatcher = await leadership.as('dispatcher');
    expect(succeeded(await dispatcher.get<TaskView>(`/tasks/${second?.id}`))).toMatchObject({
      words: '东镇做好群众工作',
      limit: { amount: 10, unit: 'WORKING_DAY' },
    });
  });

  it('is one task where one unit leads and another supports', async () => {
    const { department, township } = world.people.units;
    const body = await leadership.anInstruction({
      handlings: [{ leadUnitId: department, supportingUnitIds: [township] }],
    });
    expect(body.tasks).toMatchObject([{ leadUnit: '自然资源局', supportingUnits: ['东镇'] }]);
  });

  it('is the leader’s own where he enters it, and waits for the office without units', async () => {
    const body = await leadership.anInstruction({ leaderId: undefined, handlings: [] }, 'leader');
    expect(body).toMatchObject({ leader: { name: '李领导' }, enteredBy: { name: '李领导' }, state: 'RECEIVED' });
    await follow();
    expect(await leadership.told(body)).toEqual([
      'instruction.notice.given dispatcher',
      'instruction.notice.given ruling',
    ]);
    const given = succeeded(
      await leadership.done('dispatcher', body, 'handlings', {
        handlings: [{ leadUnitId: world.people.units.department }],
      }),
    );
    expect(given).toMatchObject({ state: 'IN_PROGRESS', version: 2, tasks: [{ leadUnit: '自然资源局' }] });
  });

  it('makes one instruction and one set of tasks of a request that is sent twice at once', async () => {
    const headers = { 'idempotency-key': 'page-once' };
    const [one, other] = await Promise.all([
      leadership.enter({}, 'dispatcher', headers),
      leadership.enter({}, 'dispatcher', headers),
    ]);
    expect(one.body.id).toBe(other.body.id);
    expect(one.body.tasks).toHaveLength(2);
  });

  it('makes nothing at all when one of its tasks cannot be made', async () => {
    const count = () => world.app.database.sql<{ n: number }>('select count(*)::integer as n from instruction');
    const before = await count();
    const answer = await leadership.enter({
      handlings: [{ leadUnitId: world.people.units.department }, { leadUnitId: NOBODY }],
    });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'task.unit-unknown' });
    expect(await count()).toEqual(before);
  });

  it.each<[string, Record<string, unknown>, number, string]>([
    ['a leader who is none', { leaderId: NOBODY }, 422, 'instruction.leader-unknown'],
    ['a record that is not there', { record: { kind: 'lead', id: NOBODY } }, 422, 'leadership.record-unknown'],
    ['a record of an unknown kind', { record: { kind: 'moon', id: NOBODY } }, 422, 'leadership.record-unknown'],
    ['a day to come', { givenOn: '2026-02-11' }, 422, 'leadership.date-in-the-future'],
    ['a limit in the past', { limit: { dueOn: '2026-02-01' } }, 422, 'task.due-in-the-past'],
    ['nothing that it is about', { subject: undefined }, 400, 'request.invalid'],
    ['no words', { words: ' ' }, 400, 'request.invalid'],
  ])('refuses %s', async (_what, fields, status, code) => {
    expect(refusalOf(await leadership.enter(fields))).toEqual({ status, code });
  });

  it('lets a leader enter no other leader’s, and nobody else any', async () => {
    expect(refusalOf(await leadership.enter({ leaderId: world.people.ids.dispatcher }, 'leader'))).toEqual({
      status: 403,
      code: 'instruction.not-yours',
    });
    for (const name of ['handler', 'officer', 'supervisor', 'auditor', 'admin', 'ambassador'] as const) {
      expect([name, (await leadership.enter({}, name)).status]).toEqual([name, 403]);
    }
  });
});

describe('the way of an instruction', () => {
  it('ends when the units have answered, the office has closed all, and the leader was told', async () => {
    const instruction = await leadership.anInstruction();
    const [first, second] = instruction.tasks;
    await leadership.closed(first?.id ?? '');
    await follow();
    expect(await leadership.shown(instruction)).toMatchObject({ state: 'IN_PROGRESS', can: { reportFinal: false } });
    const early = await leadership.done('dispatcher', instruction, 'reports', { text: '已办结' });
    expect(refusalOf(early)).toEqual({ status: 409, code: 'instruction.not-now' });

    await leadership.closed(second?.id ?? '', 'head');
    await follow();
    const handled = await leadership.shown(instruction);
    expect(handled).toMatchObject({ state: 'HANDLED', version: 1, can: { reportFinal: true } });
    const reported = succeeded(
      await leadership.done('coordinator', handled, 'reports', { text: '两家单位均已办结，地块已勘界。' }),
    );
    expect(reported).toMatchObject({
      state: 'REPORTED',
      isLate: false,
      reports: [{ text: '两家单位均已办结，地块已勘界。', isFinal: true, madeBy: { name: '高服务' } }],
      can: { handOut: false },
    });
    await follow();
    expect(await leadership.told(instruction)).toEqual([
      'instruction.notice.entered-for-you leader',
      'instruction.notice.handled dispatcher',
      'instruction.notice.reported leader',
    ]);
  });

  it('goes on when the leader sends the report back, or when a task is opened again', async () => {
    const instruction = await leadership.aHandledInstruction();
    await follow();
    const reported = succeeded(await leadership.done('dispatcher', instruction, 'reports', { text: '已办结' }));
    expect((await leadership.shown(reported, 'leader')).can.returnReport).toBe(true);
    const returned = succeeded(await leadership.done('leader', reported, 'return', { reason: '请补充现场照片' }));
    expect(returned).toMatchObject({ state: 'HANDLED', reportedAt: null, returnNote: '请补充现场照片' });

    succeeded(await leadership.done('dispatcher', returned, 'reports', { text: '照片已补' }));
    const client = await leadership.as('dispatcher');
    const task = succeeded(await client.get<TaskView>(`/tasks/${instruction.tasks[0]?.id}`));
    await leadership.tasks.done('dispatcher', task, 'reopening', { reason: '群众反映未完成' });
    await follow();
    expect(await leadership.shown(instruction)).toMatchObject({ state: 'IN_PROGRESS', reportedAt: null });
  });

  it('tells the leader on the way, too', async () => {
    const instruction = await leadership.anInstruction();
    const body = { text: '已完成踏勘', isFinal: false };
    const told = succeeded(await leadership.done('dispatcher', instruction, 'reports', body));
    expect(told).toMatchObject({ state: 'IN_PROGRESS', reports: [{ isFinal: false }] });
    await follow();
    expect(await leadership.told(instruction)).toContain('instruction.notice.reported-interim leader');
  });

  it('lets the first of two reports win', async () => {
    const instruction = await leadership.aHandledInstruction();
    await follow();
    const answers = await Promise.all(
      ['一', '二'].map((text) => leadership.done('dispatcher', instruction, 'reports', { text })),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
  });

  it('can be taken back only while no unit has it', async () => {
    const client = await leadership.as('dispatcher');
    const busy = await leadership.anInstruction();
    const refused = await client.delete(`/instructions/${busy.id}`, undefined, basedOn(busy));
    expect(refusalOf(refused)).toEqual({ status: 409, code: 'instruction.not-now' });
    const idle = await leadership.anInstruction({ handlings: [] });
    expect((await client.delete(`/instructions/${idle.id}`, undefined, basedOn(idle))).status).toBe(204);
    expect((await client.get(`/instructions/${idle.id}`)).status).toBe(404);
    const trash = succeeded(await client.get<InstructionPage>('/instructions?isTrashed=true'));
    expect(trash.items).toMatchObject([{ id: idle.id, can: { restore: true, trash: false } }]);
    succeeded(await client.post<InstructionView>(`/instructions/${idle.id}/restoration`));
    expect((await leadership.shown(idle)).trashedAt).toBeNull();
  });

  it('is told as one stream with its tasks', async () => {
    const instruction = await leadership.aHandledInstruction();
    const client = await leadership.as('leader');
    const { items } = succeeded(await client.get<InstructionTimeline>(`/instructions/${instruction.id}/timeline`));
    expect(items.map(({ type }) => type)).toEqual([
      'task.closed',
      'task.answered',
      'task.acknowledged',
      'instruction.handed-out',
      'task.issued',
      'instruction.given',
    ]);
  });

  it('reminds the office of the leader’s answer, then the supervisor, and falls silent with it', async () => {
    const instruction = await leadership.anInstruction({ limit: { amount: 2, unit: 'WORKING_DAY' } });
    await world.deliver('reminders.assess');
    for (const instant of ['2026-02-12T17:30:00+08:00', '2026-02-14T17:30:00+08:00', '2026-02-24T17:30:00+08:00']) {
      await world.app.database.setNow(instant);
      await world.app.app.get(ReminderSweep, { strict: false }).run();
    }
    const told = (await leadership.told(instruction)).filter((line) => line.startsWith('reminder.'));
    expect(told).toEqual([
      'reminder.instruction.feedback.due dispatcher',
      'reminder.instruction.feedback.late dispatcher',
      'reminder.instruction.feedback.late-supervisor supervisor',
    ]);
    expect((await leadership.shown(instruction)).isLate).toBe(true);
  });
});
