// Row 40 at full size: events appended and sealed by several writers, a million sealed and verified.
import 'reflect-metadata';
import { systemActor } from '../src/platform/actor/index.js';
import { Database, createDataSource, migrate, newId } from '../src/platform/database/index.js';
import { startThrowawayPostgres } from '../src/platform/embedded/index.js';
import { EventLog, EventSealer, EventVerifier, Subscribers, defineEvent } from '../src/platform/events/index.js';
import type { DrillResult } from './drill.types.js';
import { atLeast, atMost, report } from './lib/report.js';

const WRITERS = 8;
const WRITING_SECONDS = 15;
const MILLION = 1_000_000;

const Drilled = defineEvent<{ number: number }>('drill.audit-chain');

interface Chain {
  database: Database;
  sealer: EventSealer;
  verifier: EventVerifier;
}

export async function run(): Promise<DrillResult> {
  const postgres = await startThrowawayPostgres();
  const dataSource = createDataSource({ url: postgres.migrationUrl, pool: WRITERS + 2 });
  await dataSource.initialize();
  try {
    await migrate(dataSource);
    const database = new Database(dataSource);
    const subscribers = new Subscribers(database);
    const sealer = new EventSealer(database, subscribers);
    sealer.onModuleInit();
    await subscribers.publish();
    return { name: 'audit-chain', rows: await measure({ database, sealer, verifier: new EventVerifier(database) }) };
  } finally {
    await dataSource.destroy();
    await postgres.stop();
  }
}

async function measure(chain: Chain): Promise<DrillResult['rows']> {
  const perSecond = await appendAndSeal(chain);
  await fill(chain, MILLION);
  const toSeal = await pending(chain);
  const sealing = await seconds(() => chain.sealer.seal());
  let isWhole = false;
  let sealed = 0;
  const verifying = await seconds(async () => {
    const found = await chain.verifier.verify();
    isWhole = found.ok;
    sealed = found.sealed;
  });
  return [
    atLeast(`appended and sealed meanwhile, ${WRITERS} writers`, perSecond, { least: 2_000, unit: 'events/s' }),
    atLeast(`sealed in one go (${toSeal} events)`, toSeal / sealing, { least: 2_000, unit: 'events/s' }),
    atMost(`verified ${sealed} events`, verifying, { most: 30, unit: 's' }),
    atLeast('found whole', isWhole ? 1 : 0, { least: 1, unit: '' }),
  ];
}

/** Each writer waits for its commit before the next event; the sealer follows, as it does in the product. */
async function appendAndSeal({ database, sealer }: Chain): Promise<number> {
  const events = new EventLog(database);
  const end = performance.now() + WRITING_SECONDS * 1_000;
  let appended = 0;
  const write = async (): Promise<void> => {
    while (performance.now() < end) {
      const event = Drilled({ subject: { kind: 'drill', id: newId() }, data: { number: appended } });
      await database.transaction(() => events.append(systemActor('drill'), event));
      appended += 1;
    }
  };
  const follow = async (): Promise<void> => {
    while (performance.now() < end) {
      await sealer.seal();
    }
    await sealer.seal();
  };
  const took = await seconds(() => Promise.all([follow(), ...Array.from({ length: WRITERS }, write)]));
  return appended / took;
}

/** What the million writers before us would have left. */
async function fill({ database }: Chain, count: number): Promise<void> {
  await database.query(
    `with appended as (
       insert into event_log (id, type, subject_kind, subject_id, request_id, data, before, after)
       select uuidv7(), 'drill.audit-chain', 'drill', uuidv7(), 'drill', jsonb_build_object('number', number),
              '{"stage": "REPORTED", "ownerId": null}', '{"stage": "TRIAGED", "ownerId": "0190a2b0-0000-7000-8000-000000000001"}'
       from generate_series(1, $1) as number
       returning event_log.id
     )
     insert into event_pending (subscriber, event_id) select 'platform.sealer', appended.id from appended`,
    [count],
  );
  await database.query('analyze event_log, event_pending');
}

async function pending({ database }: Chain): Promise<number> {
  const [row] = await database.query<{ count: string }>('select count(*) as count from event_pending');
  return Number(row?.count);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

report(await run());
