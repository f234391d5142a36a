import { Redis } from 'ioredis';
import { StartupError } from '../startup/index.js';

const CONNECT_MS = 10_000;
/** BullMQ's scripts need it. Valkey calls itself Redis 7.2. */
const OLDEST = [6, 2] as const;

export interface RedisState {
  version: string;
  /** What happens when its memory is full; everything but `noeviction` loses jobs. */
  evictionPolicy: string;
  /** Whether each write also goes to the disk. */
  appendOnly: boolean;
}

/**
 * Connects once to the Redis or Valkey of REDIS_URL and looks whether it will do.
 * @throws StartupError one of `startup.redis-*`; its text holds the address, never the password.
 */
export async function checkRedis(url: string): Promise<void> {
  await withRedis(url, async (redis, address) => requireVersion(await redis.info('server'), address));
}

/** What the doctor wants to know of it. @throws StartupError like `checkRedis` */
export async function inspectRedis(url: string): Promise<RedisState> {
  return withRedis(url, async (redis, address) => {
    const info = await redis.info();
    requireVersion(info, address);
    return stateOf(info);
  });
}

async function withRedis<T>(url: string, work: (redis: Redis, address: string) => Promise<T>): Promise<T> {
  const address = parse(url);
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let problem: unknown;
  redis.on('error', (error) => (problem ??= error));
  try {
    await redis.connect();
    return await work(redis, address);
  } catch (error) {
    throw error instanceof StartupError ? error : explain(problem ?? error, address);
  } finally {
    redis.disconnect();
  }
}

function stateOf(info: string): RedisState {
  const read = (key: string): string => new RegExp(`^${key}:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? '';
  return {
    version: read('redis_version'),
    evictionPolicy: read('maxmemory_policy'),
    appendOnly: read('aof_enabled') === '1',
  };
}

/** @throws StartupError `startup.redis-too-old`; a server that hides its version is believed. */
export function requireVersion(info: string, address: string): void {
  const [, major, minor] = /redis_version:(\d+)\.(\d+)/.exec(info) ?? [];
  const isOld = major !== undefined && compare([Number(major), Number(minor)], OLDEST) < 0;
  if (isOld) {
    throw new StartupError('startup.redis-too-old', { address, found: `${major}.${minor}`, needed: OLDEST.join('.') });
  }
}

function compare(one: readonly [number, number], other: readonly [number, number]): number {
  return one[0] - other[0] || one[1] - other[1];
}

function parse(text: string): string {
  try {
    const url = new URL(text);
    if (url.protocol === 'redis:' || url.protocol === 'rediss:') {
      return `${url.hostname}:${url.port || 6379}`;
    }
  } catch {
    // Answered below, like an address of another kind.
  }
  throw new StartupError('startup.redis-url-invalid');
}

function explain(error: unknown, address: string): StartupError {
  const message =
    error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : String(error);
  const isRefused = /WRONGPASS|NOAUTH|NOPERM|invalid password|without any password/i.test(message);
  const code = isRefused ? 'startup.redis-refused' : 'startup.redis-unreachable';
  return new StartupError(code, { address, reason: message }, { cause: error });
}
