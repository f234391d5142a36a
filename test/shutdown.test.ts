import { expect, it } from 'vitest';
import { redisProgram, startRedis } from './support/redis.js';
import { startTestApp } from './support/test-app.js';

/** Well below the time after which the process is ended by force, with the database still to be closed. */
const MOST_MS = 15_000;

it.skipIf(!redisProgram)(
  'a process whose Redis is frozen ends by itself, and soon',
  async () => {
    const redis = await startRedis();
    const app = await startTestApp({ environment: { REDIS_URL: redis.url } });
    redis.freeze();
    const began = performance.now();
    await app.close();
    expect(performance.now() - began).toBeLessThan(MOST_MS);
    await redis.stop();
  },
  60_000,
);
