import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemActor } from '../src/platform/actor/index.js';
import { Database, newId } from '../src/platform/database/index.js';
import { EventDelivery, EventLog, Subscribers, defineEvent, type StoredEvent } from '../src/platform/events/index.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const Happened = defineEvent<{ number: number }>('test.happened');
const seen: StoredEvent[] = [];
const failing = new Set<number>();

let app: TestApp;
let database: Database;
let delivery: EventDelivery;

beforeAll(async () => {
  app = await startTestApp({ environment: { ROLE: 'api' } });
  database = app.app.get(Database);
  delivery = app.app.get(EventDelivery);
  const subscribers = app.app.get(Subscribers);
  subscribers.register({
    name: 'test.subscriber',
    events: [Happened],
    handle: async (event) => {
      if (Happened.matches(event) && failing.has(event.data.number)) {
        throw new Error('not now');
      }
      seen.push(event);
    },
  });
  await subscribers.publish();
});
afterAll(() => app.close());

async function happen(number: number): Promise<string> {
  return database.transaction(() =>
    app.app
      .get(EventLog)
      .append(systemActor('test'), Happened({ subject: { kind: 'test', id: newId() }, data: { number } })),
  );
}

it('refuses an event outside the transaction of its change', async () => {
  const append = app.app
    .get(EventLog)
    .append(systemActor('test'), Happened({ subject: { kind: 'test', id: newId() }, data: { number: 1 } }));
  await expect(append).rejects.toThrow('inside the transaction');
});

it('forgets the event when its change is rolled back', async () => {
  const attempt = database.transaction(async () => {
    await app.app
      .get(EventLog)
      .append(systemActor('test'), Happened({ subject: { kind: 'test', id: newId() }, data: { number: 2 } }));
    throw new Error('changed my mind');
  });
  await expect(attempt).rejects.toThrow('changed my mind');
  expect(await app.database.sql(`select 1 from event_log where data ->> 'number' = '2'`)).toEqual([]);
});

it('hands each committed event to its subscriber once, however many deliver at the same time', async () => {
  const ids = await Promise.all([10, 11, 12, 13, 14].map(happen));
  await Promise.all([1, 2, 3].map(() => delivery.deliver('test.subscriber')));
  const handled = seen.map((event) => event.id).filter((id) => ids.includes(id));
  expect(handled.toSorted()).toEqual(ids.toSorted());
});

it('lets one bad event wait without stopping the others, and gives up after eight attempts', async () => {
  failing.add(20);
  const bad = await happen(20);
  const good = await happen(21);
  await delivery.deliver('test.subscriber');
  expect(seen.map((event) => event.id)).toContain(good);

  for (let attempt = 1; attempt < 8; attempt += 1) {
    await app.database.sql(`update event_pending set next_attempt_at = '2000-01-01' where event_id = $1`, [bad]);
    await delivery.deliver('test.subscriber');
  }
  const [row] = await app.database.sql<{ attempts: number; dead: boolean; last_error: string }>(
    `select attempts, dead_at is not null as dead, last_error from event_pending where event_id = $1 and subscriber = 'test.subscriber'`,
    [bad],
  );
  expect(row).toEqual({ attempts: 8, dead: true, last_error: 'not now' });
});
