import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemActor } from '../../src/platform/actor/index.js';
import { Database, newId } from '../../src/platform/database/index.js';
import { EventLog } from '../../src/platform/events/index.js';
import { MATTER, MatterChanged, createMatterTable, registerMatters } from '../support/matters.js';
import { patience, sized } from '../support/full-size.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let database: Database;

beforeAll(async () => {
  app = await startTestApp({ environment: { ROLE: 'api' }, prepare: registerMatters });
  await createMatterTable(app.database);
  database = app.app.get(Database);
});
afterAll(() => app.close());

const CREATIONS = sized(200, 1_000);

type Fault = 'none' | 'refusal' | 'lost connection';
type Moment = 'before the change' | 'between change and event' | 'after the event';

interface Creation {
  fault: Fault;
  moment: Moment;
}

const creations = fc.array(
  fc.record<Creation>({
    fault: fc.constantFrom('none', 'none', 'refusal', 'lost connection'),
    moment: fc.constantFrom('before the change', 'between change and event', 'after the event'),
  }),
  { minLength: CREATIONS, maxLength: CREATIONS },
);

async function create(id: string, { fault, moment }: Creation): Promise<void> {
  const failAt = async (now: Moment): Promise<void> => {
    if (fault === 'none' || moment !== now) {
      return;
    }
    if (fault === 'lost connection') {
      await database.query('select pg_terminate_backend(pg_backend_pid())');
    }
    throw new Error('changed my mind');
  };
  await database.transaction(async () => {
    await failAt('before the change');
    await database.query('insert into matter (id, owner_id) values ($1, $2)', [id, newId()]);
    await failAt('between change and event');
    await app.app.get(EventLog).append(systemActor('test'), MatterChanged({ subject: { kind: MATTER, id }, data: {} }));
    await failAt('after the event');
  });
}

async function ids(sql: string): Promise<string[]> {
  return (await app.database.sql<{ id: string }>(sql)).map((row) => row.id).toSorted();
}

it(
  'a change and what it owes its subscribers commit together, wherever the transaction breaks',
  async () => {
    const [planned = []] = fc.sample(creations, { numRuns: 1, seed: 20_260_210 });
    const attempts = planned.map((creation) => ({ id: newId(), creation }));
    for (let start = 0; start < attempts.length; start += 20) {
      await Promise.allSettled(attempts.slice(start, start + 20).map(({ id, creation }) => create(id, creation)));
    }
    const committed = attempts
      .filter(({ creation }) => creation.fault === 'none')
      .map(({ id }) => id)
      .toSorted();
    expect(committed.length).toBeGreaterThan(50);
    expect(attempts.length - committed.length).toBeGreaterThan(50);

    expect(await ids('select matter.id from matter')).toEqual(committed);
    expect(await ids(`select subject_id as id from event_log where subject_kind = '${MATTER}'`)).toEqual(committed);
    const owed = (subscriber: string): Promise<string[]> =>
      ids(`select subject_id as id from event_pending join event_log on event_log.id = event_pending.event_id
         where subscriber = '${subscriber}' and subject_kind = '${MATTER}'`);
    expect(await owed('reminders.assess')).toEqual(committed);
    expect(await owed('platform.sealer')).toEqual(committed);
  },
  patience(20_000),
);
