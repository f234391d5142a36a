import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBeatTable, registerBeat } from '../support/beat.js';
import { patience, sized } from '../support/full-size.js';
import { createMatterTable, openMatter, registerMatters } from '../support/matters.js';
import { seedPeople, type People } from '../support/people.js';
import { ServerProcess } from '../support/process.js';
import { redisProgram, startRedis, type TestRedis } from '../support/redis.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';
import { until } from '../support/until.js';

const BEAT_MS = 400;
/** Processes beside the one that is killed, and how often one of them is restarted. */
const PROCESSES = sized(2, 5);
const RESTARTS = sized(3, 8);

describe.each(['postgres', 'redis'] as const)('several processes with the queue on %s', (engine) => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let people: People;
  let environment: Record<string, string> = {};
  let workers: TestApp[] = [];
  let killed: ServerProcess | undefined;

  beforeAll(async () => {
    database = await cloneDatabase();
    await createMatterTable(database);
    await createBeatTable(database);
    if (engine === 'redis' && redisProgram) {
      redis = await startRedis();
      environment = { REDIS_URL: redis.url };
    }
    workers = await Promise.all(Array.from({ length: PROCESSES }, start));
    const [one] = workers;
    if (one) {
      people = await seedPeople(one);
    }
  });
  afterAll(async () => {
    await killed?.end();
    await Promise.all(workers.map((worker) => worker.close()));
    await redis?.stop();
    await database.drop();
  });

  /** A process of the product, as far as the queue and the database can tell. */
  function start(): Promise<TestApp> {
    const prepare = (app: TestApp['app']): void => {
      registerMatters(app);
      registerBeat(app, BEAT_MS);
    };
    return startTestApp({ environment, database, prepare });
  }

  async function beats(): Promise<number> {
    const [row] = await database.sql<{ count: string }>('select count(*) as count from beat');
    return Number(row?.count);
  }

  async function goOn(): Promise<void> {
    const before = await beats();
    await until(async () => (await beats()) >= before + 2, 'the beat to go on');
  }

  it.skipIf(engine === 'redis' && !redisProgram)(
    'make one schedule, through restarts and kills: each beat once, each reminder once',
    async () => {
      const server = await ServerProcess.start({
        database,
        environment: { ...environment, CHILD_BEAT_MS: String(BEAT_MS) },
      });
      killed = server;
      const ownerId = people.ids.officer;
      const opened = await Promise.all(workers.flatMap(({ app }) => [1, 2, 3].map(() => openMatter(app, { ownerId }))));
      await until(async () => (await database.sql('select 1 from open_limit')).length === opened.length, 'the limits');
      await goOn();
      await database.setNow('2026-02-11T09:00:00+08:00');
      await server.end('SIGKILL');
      for (let round = 0; round < RESTARTS; round += 1) {
        const index = round % PROCESSES;
        await workers[index]?.close();
        workers[index] = await start();
        await goOn();
      }
      await database.sql(`select pg_notify('landfall_ring', 'reminders.sweep')`);
      await until(async () => {
        const [row] = await database.sql<{ count: string }>('select count(*) as count from inbox_item');
        return Number(row?.count) >= opened.length;
      }, 'all reminders');

      await Promise.all(workers.splice(0).map((worker) => worker.close()));
      const [taken] = await database.sql<{ count: string; shortest: number }>(
        `select count(*) as count, min(extract(epoch from gap) * 1000)::float8 as shortest from (
           select at - lag(at) over (order by at) as gap from beat_taken) as gaps`,
      );
      expect(taken?.shortest).toBeGreaterThanOrEqual(BEAT_MS / 2);
      // Each beat that was given away was a sweep, but for one that a killed process may have held.
      expect(Number(taken?.count) - (await beats())).toBeOneOf([0, 1]);
      const rows = await database.sql('select record_id, step, count(*) as count from inbox_item group by 1, 2');
      expect(rows.map((row) => row['count'])).toEqual(opened.map(() => '1'));
    },
    patience(120_000),
  );
});
