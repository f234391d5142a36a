import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemActor } from '../src/platform/actor/index.js';
import { EventDelivery, EventLog } from '../src/platform/events/index.js';
import { Database } from '../src/platform/database/index.js';
import { CalendarChanged } from '../src/calendar/index.js';
import { ReminderReader } from '../src/reminders/index.js';
import { ReminderSweep } from '../src/reminders/reminders.sweep.js';
import { ANSWER, MATTER, changeMatter, createMatterTable, openMatter, registerMatters } from './support/matters.js';
import { seedPeople, signedIn, type People } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TEST_NOW } from './support/template.js';
import type { TestClient } from './support/test-client.js';

let app: TestApp;
let people: People;
let officer: TestClient;
let admin: TestClient;

beforeAll(async () => {
  // Nothing runs by itself here: each test says when events are delivered and the sweep goes round.
  app = await startTestApp({ environment: { ROLE: 'api' }, prepare: registerMatters });
  await createMatterTable(app.database);
  people = await seedPeople(app);
  officer = await signedIn(app, 'officer');
  admin = await signedIn(app, 'admin');
});
afterAll(() => app.close());

async function deliver(): Promise<void> {
  const delivery = app.app.get(EventDelivery, { strict: false });
  await delivery.deliver('reminders.assess');
  await delivery.deliver('reminders.look-again');
}

async function sweepAt(instant: string): Promise<void> {
  await app.database.setNow(instant);
  await app.app.get(ReminderSweep, { strict: false }).run();
}

/** Opens a matter at TEST_NOW: due on 11 February 17:30, warned of at 8:30, late on the 12th at 17:30. */
async function open(facts: Partial<Parameters<typeof openMatter>[1]> = {}): Promise<string> {
  await app.database.setNow(TEST_NOW);
  const id = await openMatter(app.app, { ownerId: people.ids.officer, ...facts });
  await deliver();
  return id;
}

async function told(recordId: string): Promise<Array<{ step: string; recipient_id: string }>> {
  return app.database.sql('select step, recipient_id from inbox_item where record_id = $1 order by recorded_at, id', [
    recordId,
  ]);
}

async function states(recordId: string): Promise<Record<string, string>> {
  const rows = await app.database.sql<{ step: string; state: string }>(
    'select step, state from due_item where record_id = $1',
    [recordId],
  );
  return Object.fromEntries(rows.map((row) => [row.step, row.state]));
}

it('shows the clock of an open limit with its explanation', async () => {
  const id = await open({ amount: 3 });
  const [limit] = await app.app.get(ReminderReader, { strict: false }).openFor(MATTER, id);
  expect(limit).toMatchObject({
    rule: ANSWER,
    limit: { amount: 3, unit: 'WORKING_DAY' },
    dueAt: new Date('2026-02-13T17:30:00+08:00'),
    isLate: false,
    isProvisional: false,
    owedBy: 'owner',
  });
});

it('reminds nobody early, and each step once', async () => {
  const id = await open({ reporterId: people.ids.ambassador });
  await sweepAt('2026-02-11T08:29:59+08:00');
  expect(await told(id)).toEqual([]);

  await sweepAt('2026-02-11T08:30:00+08:00');
  await sweepAt('2026-02-11T08:30:01+08:00');
  expect(await told(id)).toEqual([{ step: 'before', recipient_id: people.ids.officer }]);

  await sweepAt('2026-02-11T17:30:00+08:00');
  const due = (await told(id)).slice(1).map((row) => `${row.step} ${row.recipient_id}`);
  expect(due.toSorted()).toEqual([`due ${people.ids.officer}`, `due ${people.ids.ambassador}`].toSorted());
});

it('reminds once when many sweeps run at the same time', async () => {
  await app.database.setNow(TEST_NOW);
  const ids = await Promise.all(Array.from({ length: 30 }, () => openMatter(app.app, { ownerId: people.ids.officer })));
  await deliver();
  await app.database.setNow('2026-02-11T09:00:00+08:00');
  const sweep = app.app.get(ReminderSweep, { strict: false });
  await Promise.all([1, 2, 3, 4].map(() => sweep.run()));
  const rows = await app.database.sql<{ count: string }>(
    'select count(*) as count from inbox_item where record_id = any ($1) group by record_id, step, recipient_id',
    [ids],
  );
  expect(rows.map((row) => row.count)).toEqual(ids.map(() => '1'));
});

it('stops when the matter is settled, although the event is still on its way', async () => {
  const id = await open();
  await app.database.sql('update matter set is_settled = true where id = $1', [id]);
  await sweepAt('2026-02-12T18:00:00+08:00');
  expect(await told(id)).toEqual([]);
  expect(await states(id)).toEqual({ before: 'cancelled', due: 'cancelled', late: 'cancelled' });
  expect(await app.app.get(ReminderReader, { strict: false }).openFor(MATTER, id)).toEqual([]);
});

it('follows a limit that was moved', async () => {
  const id = await open();
  await changeMatter(app.app, id, 'amount = 5');
  await sweepAt('2026-02-12T18:00:00+08:00');
  expect(await told(id)).toEqual([]);
  await sweepAt('2026-02-24T09:00:00+08:00');
  expect((await told(id)).map((row) => row.step)).toEqual(['before']);
});

it('starts anew when a settled matter is reopened', async () => {
  const id = await open();
  await changeMatter(app.app, id, 'is_settled = true');
  await deliver();
  expect(await states(id)).toEqual({ before: 'cancelled', due: 'cancelled', late: 'cancelled' });
  await changeMatter(app.app, id, 'is_settled = false');
  await deliver();
  await sweepAt('2026-02-11T09:00:00+08:00');
  expect((await told(id)).map((row) => row.step)).toEqual(['before']);
});

it('after an outage tells each person of the last step that names them, and marks it as late', async () => {
  const id = await open({ reporterId: people.ids.ambassador, unitId: people.units.township });
  await sweepAt('2026-02-14T09:00:00+08:00');
  const rows = await told(id);
  const { ambassador: reporter, officer: owner, head, supervisor } = people.ids;
  expect(new Set(rows.map((row) => `${row.step} ${row.recipient_id}`))).toEqual(
    new Set([`due ${reporter}`, `late ${owner}`, `late ${head}`, `late ${supervisor}`]),
  );
  expect(await states(id)).toEqual({ before: 'done', due: 'done', late: 'done' });
  const ambassador = await signedIn(app, 'ambassador');
  const inbox = await ambassador.get<{ items: Array<{ record: { id: string }; isLate: boolean }> }>('/inbox');
  expect(inbox.body.items.find((item) => item.record.id === id)?.isLate).toBe(true);
});

it('leaves out people whose account is disabled', async () => {
  const id = await open();
  await app.database.sql('update person set disabled_at = clock_timestamp() where id = $1', [people.ids.officer]);
  await sweepAt('2026-02-11T09:00:00+08:00');
  await app.database.sql('update person set disabled_at = null where id = $1', [people.ids.officer]);
  expect(await told(id)).toEqual([]);
  expect(await states(id)).toMatchObject({ before: 'done' });
});

it('goes on past a bad record, gives it up after eight attempts, and takes it up again when asked', async () => {
  const bad = await open();
  const good = await open();
  await app.database.sql('update matter set is_poison = true where id = $1', [bad]);
  await sweepAt('2026-02-11T09:00:00+08:00');
  expect((await told(good)).map((row) => row.step)).toEqual(['before']);
  expect(await told(bad)).toEqual([]);

  for (let attempt = 1; attempt < 8; attempt += 1) {
    await app.database.sql(`update open_limit set next_attempt_at = '2000-01-01' where record_id = $1`, [bad]);
    await sweepAt('2026-02-11T09:00:00+08:00');
  }
  expect(await states(bad)).toMatchObject({ before: 'dead', due: 'pending' });
  const page = await admin.get<{ reminders: { dead: number; deadLimits: unknown[] } }>('/system/queues');
  expect(page.body.reminders).toMatchObject({
    dead: 1,
    deadLimits: [{ rule: ANSWER, recordId: bad, attempts: 8, lastError: 'this record cannot be read' }],
  });

  await app.database.sql('update matter set is_poison = false where id = $1', [bad]);
  expect(await admin.post('/system/reminders/retry', {})).toMatchObject({ status: 200, body: { revived: 1 } });
  await sweepAt('2026-02-11T09:00:00+08:00');
  expect((await told(bad)).map((row) => row.step)).toEqual(['before']);
});

it('computes open limits again when the calendar changes, and logs each move', async () => {
  const id = await open({ amount: 3 });
  await app.database.sql(`update calendar_day set workday = false where date = '2026-02-12'`);
  await app.database.sql(`update calendar set revision = nextval('calendar_revision')`);
  const database = app.app.get(Database, { strict: false });
  await database.transaction(() =>
    app.app.get(EventLog, { strict: false }).append(
      systemActor('test'),
      CalendarChanged({
        subject: { kind: 'calendar', id: '00000000-0000-7000-8000-000000000002' },
        data: { reason: 'day-changed', from: '2026-02-12', to: '2026-02-12', revision: 0 },
      }),
    ),
  );
  await deliver();
  await sweepAt(TEST_NOW);
  const [limit] = await app.app.get(ReminderReader, { strict: false }).openFor(MATTER, id);
  expect(limit?.dueAt).toEqual(new Date('2026-02-14T17:30:00+08:00'));
  const moves = await app.database.sql(`select data from event_log where type = 'deadline.moved' and subject_id = $1`, [
    id,
  ]);
  expect(moves).toEqual([{ data: { rule: ANSWER, from: '2026-02-13T09:30:00.000Z', to: '2026-02-14T09:30:00.000Z' } }]);
  await app.database.sql(`update calendar_day set workday = true where date = '2026-02-12'`);
  await app.database.sql(`update calendar set revision = nextval('calendar_revision')`);
});

it('lists what one has to do, late, today and later, to its owner alone', async () => {
  await app.database.sql('delete from open_limit');
  const id = await open();
  const state = async (now: string): Promise<unknown> => {
    await app.database.setNow(now);
    return (await officer.get<Record<string, number>>('/reminders/mine/counts')).body;
  };
  expect(await state('2026-02-10T18:00:00+08:00')).toEqual({ late: 0, due: 0, upcoming: 1 });
  expect(await state('2026-02-11T08:00:00+08:00')).toEqual({ late: 0, due: 1, upcoming: 0 });
  expect(await state('2026-02-11T18:00:00+08:00')).toEqual({ late: 1, due: 0, upcoming: 0 });
  const late = await officer.get<{ items: unknown[] }>('/reminders/mine?state=late');
  expect(late.body.items).toMatchObject([
    {
      rule: ANSWER,
      record: { kind: MATTER, id, title: '测试事项', path: `/matters/${id}` },
      isLate: true,
      owedBy: 'owner',
    },
  ]);
  expect((await officer.get<{ items: unknown[] }>('/reminders/mine?state=upcoming')).body.items).toEqual([]);
  const outsider = await signedIn(app, 'outsider');
  expect((await outsider.get<{ items: unknown[] }>('/reminders/mine')).body.items).toEqual([]);
  expect((await app.anonymous.get('/reminders/mine')).status).toBe(401);
  expect((await officer.get('/reminders/mine?state=never')).status).toBe(400);
});

it('pages through what one has to do without losing or repeating a row', async () => {
  await app.database.sql('delete from open_limit');
  const ids = [await open(), await open(), await open()];
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const path: string = `/reminders/mine?limit=2${cursor ? `&cursor=${cursor}` : ''}`;
    const { body } = await officer.get<{ items: Array<{ record: { id: string } }>; nextCursor: string | null }>(path);
    seen.push(...body.items.map((item) => item.record.id));
    cursor = body.nextCursor;
  } while (cursor !== null);
  expect(seen.toSorted()).toEqual(ids.toSorted());
});

it('tells machines and the administrator how old the oldest undone reminder is', async () => {
  await app.database.sql(`delete from open_limit; delete from due_item`);
  await open();
  await app.database.setNow('2026-02-11T08:40:00+08:00');
  const metrics = await (await fetch(`${app.url}/metrics`)).text();
  expect(metrics).toContain('landfall_reminders_overdue_seconds 600');
  const page = await admin.get<{
    queuesAnswer: boolean;
    subscribers: Array<{ subscriber: string }>;
    reminders: unknown;
  }>('/system/queues');
  expect(page.body.reminders).toMatchObject({ overdueSeconds: 600, dead: 0 });
  expect(page.body.queuesAnswer).toBe(true);
  expect(page.body.subscribers.map((one) => one.subscriber)).toContain('reminders.assess');
  expect((await officer.get('/system/queues')).status).toBe(403);
  expect((await officer.post('/system/events/retry', {})).status).toBe(403);
});

it('follows a ladder that the administrator has changed', async () => {
  const id = await open();
  const step = { step: 'soon', offset: { amount: -2, unit: 'WORKING_HOUR' }, to: ['owner'] };
  const put = (client: TestClient, value: object[], version = 0) =>
    client.put('/settings/matter.answerLadder', { value, source: '测试' }, { 'if-match': `"${version}"` });
  expect(await put(admin, [step], 7)).toMatchObject({ status: 409, body: { code: 'request.stale-version' } });
  const bad = await put(admin, [{ ...step, to: [] }]);
  expect(bad).toMatchObject({ status: 400, body: { code: 'setting.invalid', errors: [{ path: 'value/0/to' }] } });
  const inParts = await put(admin, [{ ...step, offset: { amount: 0.5, unit: 'WORKING_DAY' } }]);
  const errors = [{ path: 'value/0/offset/amount', code: 'reminder.offset-not-whole' }];
  expect(inParts).toMatchObject({ status: 400, body: { code: 'setting.invalid', errors } });
  expect((await put(officer, [step])).status).toBe(403);
  const changed = await put(admin, [step]);
  expect(changed).toMatchObject({ status: 200, body: { version: 1, value: [step], source: '测试' } });
  await deliver();
  await sweepAt('2026-02-11T15:00:00+08:00');
  expect(await states(id)).toEqual({ before: 'cancelled', due: 'cancelled', late: 'cancelled', soon: 'pending' });
  await sweepAt('2026-02-11T15:30:00+08:00');
  expect((await told(id)).map((row) => row.step)).toEqual(['soon']);
  const inbox = await officer.get<{ items: Array<{ step: string; text: string }> }>('/inbox');
  expect(inbox.body.items.find((item) => item.step === 'soon')?.text).toMatch(/ 应于2月11日 17:30前办理$/);
});
