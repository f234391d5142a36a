import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { percentile } from '../../bench/lib/percentile.js';
import { measured, patience, sized } from '../support/full-size.js';
import { LeadFactory } from '../support/leads.js';
import { seedPeople } from '../support/people.js';
import { redisProgram, startRedis, type TestRedis } from '../support/redis.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

/** All at once, and at full size 200 a second for a minute. */
const WRITES = sized(30, 12_000);
const BETWEEN_MS = sized(0, 5);
const CLIENTS = 30;
/** No request waits for the queue: the product itself gives up on it after two seconds, a request never begins to. */
const PATIENCE_MS = 10_000;

describe.skipIf(!redisProgram)('while Redis is frozen', () => {
  let redis: TestRedis;
  let app: TestApp;
  let ambassador: TestClient;

  beforeAll(async () => {
    redis = await startRedis();
    app = await startTestApp({ environment: { REDIS_URL: redis.url } });
    const people = await seedPeople(app);
    ambassador = await new LeadFactory(app, people.ids).as('ambassador');
  });
  afterAll(async () => {
    redis.thaw();
    await app.close();
    await redis.stop();
  });

  async function report(number: number): Promise<number> {
    const body = { investorName: `福建星海第${number}数字技术有限公司`, summary: '拟建数据标注基地' };
    const late = new Promise<number>((resolve) => {
      setTimeout(() => resolve(0), PATIENCE_MS).unref();
    });
    return Promise.race([ambassador.post('/leads', body).then((answer) => answer.status), late]);
  }

  async function owed(): Promise<number> {
    const [row] = await app.database.sql<{ count: string }>('select count(*) as count from event_pending');
    return Number(row?.count);
  }

  it(
    'every write is answered, and all that it owes is done once Redis is back',
    async () => {
      await until(async () => (await owed()) === 0, 'the quiet before');
      redis.freeze();
      const times: number[] = [];
      const statuses: number[] = [];
      const began = performance.now();
      /** A client sends when its next turn has come and its last answer is there. */
      const client = async (first: number): Promise<void> => {
        for (let index = first; index < WRITES; index += CLIENTS) {
          await pause(Math.max(0, index * BETWEEN_MS - (performance.now() - began)));
          const sent = performance.now();
          statuses.push(await report(index));
          times.push(performance.now() - sent);
        }
      };
      await Promise.all(Array.from({ length: CLIENTS }, (_, first) => client(first)));
      const rate = WRITES / ((performance.now() - began) / 1_000);
      measured('writes', rate, { least: 190, unit: '/s' });
      redis.thaw();
      measured('p99 of writes', percentile(times, 0.99), { most: 500, unit: 'ms' });
      const thawed = performance.now();
      expect(statuses).toEqual(Array.from({ length: WRITES }, () => 201));
      await until(async () => (await owed()) === 0, 'all that is owed to be done', patience(30_000));
      measured('all that was owed is done after', (performance.now() - thawed) / 1_000, { most: 30, unit: 's' });
      const [limits] = await app.database.sql<{ count: string }>(
        `select count(distinct record_id) as count from open_limit where record_kind = 'lead'`,
      );
      expect(Number(limits?.count)).toBe(WRITES);
      const [told] = await app.database.sql<{ count: string; people: string }>(
        `select count(*) as count, count(distinct (record_id, recipient_id, code)) as people from inbox_item`,
      );
      expect(told?.count).toBe(told?.people);
      expect(Number(told?.count)).toBeGreaterThanOrEqual(WRITES);
    },
    patience(60_000),
  );
});
