import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMatterTable } from '../support/matters.js';
import { seedPeople, type People } from '../support/people.js';
import { ServerProcess } from '../support/process.js';
import { redisProgram, startRedis, type TestRedis } from '../support/redis.js';
import { startTestApp } from '../support/test-app.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';
import { TEST_NOW } from '../support/template.js';
import { until } from '../support/until.js';

const running: ServerProcess[] = [];

describe.each(['postgres', 'redis'] as const)('with the queue on %s', (engine) => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let people: People;
  let environment: Record<string, string> = {};

  beforeAll(async () => {
    database = await cloneDatabase();
    await createMatterTable(database);
    const seeding = await startTestApp({ environment: { ROLE: 'api' }, database });
    people = await seedPeople(seeding);
    await seeding.close();
    if (engine === 'redis' && redisProgram) {
      redis = await startRedis();
      environment = { REDIS_URL: redis.url };
    }
  });
  afterAll(async () => {
    await Promise.all(running.splice(0).map((server) => server.end()));
    await redis?.stop();
    await database.drop();
  });

  async function start(extra: Record<string, string> = {}): Promise<ServerProcess> {
    const server = await ServerProcess.start({ database, environment: { ...environment, ...extra } });
    running.push(server);
    return server;
  }

  async function count(sql: string, parameters: unknown[] = []): Promise<number> {
    const [row] = await database.sql<{ count: string }>(`select count(*) as count from ${sql}`, parameters);
    return Number(row?.count);
  }

  it.skipIf(engine === 'redis' && !redisProgram)(
    'a server that is killed between commit and enqueue loses no reminder, and none is sent twice',
    async () => {
      await database.setNow(TEST_NOW);
      const doomed = await start({ CHILD_DIES_AFTER_COMMIT: 'yes' });
      await doomed.open({ ownerId: people.ids.officer });
      await doomed.ended();

      // The matter was committed, and nothing of it had reached the queue.
      const [matter] = await database.sql<{ id: string }>('select id from matter');
      expect(matter).toBeDefined();
      expect(await count(`event_pending where subscriber = 'reminders.assess'`)).toBe(1);
      expect(await count('open_limit')).toBe(0);

      const first = await start();
      const second = await start();
      await until(async () => (await count('open_limit')) === 1, 'the limit to be opened by another process');
      await database.setNow('2026-02-11T09:00:00+08:00');
      await database.sql(`select pg_notify('landfall_ring', 'reminders.sweep')`);
      await until(async () => (await count('inbox_item')) > 0, 'the reminder');
      await first.end('SIGTERM');
      await second.end('SIGTERM');
      expect(await database.sql('select record_id, recipient_id, step from inbox_item')).toEqual([
        { record_id: matter?.id, recipient_id: people.ids.officer, step: 'before' },
      ]);
      expect(await count('event_pending where dead_at is not null')).toBe(0);
    },
    120_000,
  );
});
