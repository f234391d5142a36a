import { afterAll, beforeAll, expect, it } from 'vitest';
import { Retention } from '../src/platform/retention/index.js';
import { seedPeople, signedIn } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const RECORD = '0190a2b0-0000-7000-8000-00000000000a';
const RUNNING = '0190a2b0-0000-7000-8000-00000000000b';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ environment: { ROLE: 'api' } });
  await seedPeople(app);
});
afterAll(() => app.close());

function purge(): Promise<void> {
  return app.app.get(Retention).purge();
}

async function namesIn(sql: string): Promise<string[]> {
  return (await app.database.sql<{ name: string }>(sql)).map(({ name }) => name);
}

it('forgets processes that have long been gone, however many', async () => {
  await app.database.sql(
    `insert into heartbeat (process_id, role, beat_at)
     select 'gone:' || number, 'worker', clock_timestamp() - interval '8 days' from generate_series(1, 2500) as number
     union all select 'lately', 'worker', clock_timestamp() - interval '6 days'`,
  );
  await purge();
  expect(await namesIn(`select process_id as name from heartbeat where role = 'worker'`)).toEqual(['lately']);
});

it('removes what was read and what was sent, and keeps what was not', async () => {
  await app.database.sql(
    `insert into inbox_item (id, recipient_id, effect_key, code, recorded_at, read_at)
     select gen_random_uuid(), gen_random_uuid(), kind, 'test', clock_timestamp() - interval '3 years', read_at
     from (values ('read long ago', clock_timestamp() - interval '366 days'),
                  ('read lately', clock_timestamp() - interval '364 days'),
                  ('never read', null)) as given (kind, read_at)`,
  );
  await app.database.sql(
    `insert into delivery (id, inbox_item_id, channel, state, sent_at)
     select gen_random_uuid(), inbox_item.id, channel, state, clock_timestamp() - interval '191 days'
     from inbox_item cross join (values ('sent', 'sent'), ('given-up', 'dead')) as given (channel, state)
     where inbox_item.effect_key <> 'never read'`,
  );
  await purge();
  expect(await namesIn('select effect_key as name from inbox_item order by 1')).toEqual(['never read', 'read lately']);
  expect(await namesIn('select channel as name from delivery')).toEqual(['given-up']);
});

it('removes settled reminders, but none of a limit that still runs', async () => {
  await app.database.sql(
    `insert into due_item (id, rule, record_kind, record_id, occurrence, step, due_at, state, settled_at)
     select gen_random_uuid(), 'test', 'test', record_id::uuid, 'x', step, clock_timestamp() - interval '3 years', state, settled_at
     from (values ('${RECORD}', 'done', 'done', clock_timestamp() - interval '731 days'),
                  ('${RECORD}', 'cancelled', 'cancelled', clock_timestamp() - interval '731 days'),
                  ('${RECORD}', 'done-lately', 'done', clock_timestamp() - interval '729 days'),
                  ('${RECORD}', 'pending', 'pending', null),
                  ('${RUNNING}', 'done-and-running', 'done', clock_timestamp() - interval '731 days')
          ) as given (record_id, step, state, settled_at)`,
  );
  await app.database.sql(
    `insert into open_limit (id, rule, record_kind, record_id, started_at, amount, unit, due_at, occurrence, provisional,
                             owed_by, responsible_ids, explanation)
     select gen_random_uuid(), 'test', 'test', '${RUNNING}', at, 1, 'WORKING_DAY', at, 'x', false, 'owner', '{}', '[]'
     from test_clock`,
  );
  await purge();
  expect(await namesIn('select step as name from due_item order by 1')).toEqual([
    'done-and-running',
    'done-lately',
    'pending',
  ]);
});

it('keeps for as many days as the setting says, and the audit trail for ever', async () => {
  const admin = await signedIn(app, 'admin');
  const change = { value: 1, source: '测试' };
  const { status } = await admin.put('/settings/retention.heartbeatDays', change, { 'if-match': '"0"' });
  expect(status).toBe(200);
  const events = await namesIn('select id::text as name from event_log order by id');
  await purge();
  expect(await namesIn(`select process_id as name from heartbeat where role = 'worker'`)).toEqual([]);
  expect(await namesIn('select id::text as name from event_log order by id')).toEqual(events);
});
