import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { runDoctor } from '../src/boot/commands/doctor.js';
import { loadConfig } from '../src/platform/config/index.js';
import { anchorFileOf } from '../src/platform/events/index.js';
import { generateKeys } from '../src/platform/keys/index.js';
import { openAuditChain } from './support/audit-chain.js';
import { TestMailServer } from './support/mail-server.js';
import { redisProgram, startRedis } from './support/redis.js';
import { TEST_NOW } from './support/template.js';
import { cloneDatabase, emptyDatabase, type TestDatabase } from './support/test-database.js';

let home: string;
let database: TestDatabase;
let printed: string[];

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'landfall-doctor-'));
  chmodSync(home, 0o700);
  writeFileSync(join(home, 'keys'), generateKeys(), { mode: 0o600 });
  printed = [];
  vi.stubEnv('LANG', 'en_US.UTF-8');
  vi.stubEnv('LC_ALL', '');
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => printed.push(String(line).trimEnd()) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

/** Runs the doctor and answers its exit code; the lines stand in `printed`. */
function examine(environment: Record<string, string> = {}, of: TestDatabase = database): Promise<number> {
  return runDoctor(
    loadConfig({
      NODE_ENV: 'test',
      LANDFALL_HOME: home,
      DATABASE_URL: of.url,
      DATABASE_MIGRATION_URL: of.ownerUrl,
      ...environment,
    }),
  );
}

function linesOf(verdict: string): string[] {
  return printed.filter((line) => line.startsWith(verdict));
}

it('finds nothing wrong with a new installation', async () => {
  await database.sql(`insert into calendar_year (year, source) values (2026, 'PUBLISHED'), (2027, 'PUBLISHED')`);
  expect(await examine()).toBe(0);
  expect(linesOf('fail')).toEqual([]);
  expect(linesOf('warn')).toEqual([]);
  expect(printed).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ok {4}Node\.js 24/),
      expect.stringMatching(/^ok {4}Database test_\w+, PostgreSQL 18.*UTF8$/),
      'ok    landfall_owner owns the tables, landfall_app uses them',
      'ok    The audit log can only be appended to',
      'ok    The audit chain will be anchored for the first time within an hour at work',
      'ok    The queues live in PostgreSQL',
      'ok    No reminder is late',
      'ok    The working calendar holds 2026, 2027',
    ]),
  );
});

it('speaks Chinese where the terminal does', async () => {
  vi.stubEnv('LANG', 'zh_CN.UTF-8');
  await examine();
  expect(printed).toContain('ok    审计日志只能追加');
});

it('says that one role for both leaves the log to its triggers', async () => {
  expect(await examine({ DATABASE_URL: database.ownerUrl })).toBe(0);
  expect(linesOf('warn').join()).toContain('triggers alone guard the log');
});

it('fails when the run-time role may change the audit log, and when a trigger is off', async () => {
  await database.sql('grant update on event_log to landfall_app');
  expect(await examine()).toBe(1);
  expect(linesOf('fail')).toEqual([expect.stringContaining('may change event_log')]);
  await database.sql('revoke update on event_log from landfall_app');
  await database.sql('alter table event_seal disable trigger event_seal_append_only');
  expect(await examine()).toBe(1);
  expect(linesOf('fail').join()).toContain('Triggers that guard the audit log');
  await database.sql('alter table event_seal enable trigger event_seal_append_only');
});

it('fails on keys that others may read, on keys that are a sample, and on a home that cannot be written', async () => {
  chmodSync(join(home, 'keys'), 0o644);
  expect(await examine()).toBe(1);
  expect(linesOf('fail')).toEqual([expect.stringContaining('chmod 600')]);
  printed = [];
  expect(await examine({ LANDFALL_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}` })).toBe(1);
  expect(linesOf('fail')).toEqual([expect.stringContaining('openssl rand')]);
  printed = [];
  expect(await examine({ LANDFALL_HOME: join(home, 'nowhere') })).toBe(1);
  expect(linesOf('fail').join()).toContain('Cannot write to');
});

it('fails on a database that nobody has migrated, and on one that is not there', async () => {
  const empty = await emptyDatabase();
  expect(await examine({}, empty)).toBe(1);
  expect(linesOf('fail').join()).toContain('npm run cli -- migrate');
  await empty.drop();
  printed = [];
  expect(await examine({}, empty)).toBe(1);
  expect(linesOf('fail')).toEqual([expect.stringContaining('has no database')]);
});

it('tells of events that were given up, late reminders and missing years', async () => {
  const chain = await openAuditChain(database.url);
  await chain.grow(1);
  await chain.close();
  await database.sql(
    `insert into event_pending (subscriber, event_id, dead_at) select 'test', id, clock_timestamp() from event_log`,
  );
  await database.sql(
    `insert into open_limit (id, rule, record_kind, record_id, started_at, amount, unit, due_at, occurrence, provisional, owed_by,
                             responsible_ids, explanation, look_at)
     select gen_random_uuid(), 'test', 'test', gen_random_uuid(), at, 1, 'WORKING_DAY', at, 'x', false, 'UNIT', '{}', '{}',
            at - interval '10 minutes' from test_clock`,
  );
  await database.sql('delete from calendar_year where year = 2027');
  expect(await examine()).toBe(0);
  const warnings = linesOf('warn').join('\n');
  expect(warnings).toContain('1 events were given up');
  expect(warnings).toContain('1 limits wait to be looked at, the oldest for 10 min');
  expect(warnings).toContain('lacks 2027');
  await database.setNow('2026-12-02T10:00:00+08:00');
  expect(await examine()).toBe(1);
  expect(linesOf('fail').join()).toContain('lacks 2027');
  await database.setNow(TEST_NOW);
});

it('warns when the audit chain was not anchored for hours', async () => {
  const chain = await openAuditChain(database.url);
  await chain.grow(1);
  await chain.close();
  await examine();
  expect(printed.join('\n')).not.toContain('never anchored');
  await database.sql('alter table event_seal disable trigger event_seal_append_only');
  await database.sql(`update event_seal set sealed_at = sealed_at - interval '3 hours'`);
  await database.sql('alter table event_seal enable trigger event_seal_append_only');
  await examine();
  expect(linesOf('warn').join('\n')).toContain('never anchored');
  const [row] = await database.sql<{ at: Date }>(`select clock_timestamp() - interval '150 minutes' as at`);
  await anchorFileOf(home).append({ position: '1', hash: '1'.repeat(64), at: row?.at.toISOString() ?? '' });
  await examine();
  expect(linesOf('warn').join('\n')).toContain('last anchored 2.5 h ago');
});

it('warns of plain http beyond this machine', async () => {
  await examine({ HOST: '0.0.0.0' });
  expect(linesOf('warn').join()).toContain('0.0.0.0 is plain http');
  printed = [];
  await examine({ HOST: '0.0.0.0', PUBLIC_URL: 'https://zone.example' });
  expect(printed).toContain('ok    People reach it at https://zone.example');
});

it('tries the mail server', async () => {
  const server = await TestMailServer.start();
  const gone = new URL(server.url);
  await examine({ SMTP_URL: server.url });
  expect(printed).toContain('ok    The mail server answers');
  await server.stop();
  gone.username = 'user';
  gone.password = 'a-secret';
  expect(await examine({ SMTP_URL: gone.href })).toBe(1);
  expect(printed.join()).toMatch(/The mail server does not do \(E\w+\)/);
  expect(printed.join()).not.toContain('a-secret');
});

it.runIf(redisProgram)(
  'fails on a Redis that gives up jobs when its memory is full, and on one that is not there',
  async () => {
    const redis = await startRedis();
    const administrator = new Redis(redis.url);
    try {
      await administrator.config('SET', 'maxmemory-policy', 'allkeys-lru');
      expect(await examine({ REDIS_URL: redis.url })).toBe(1);
      expect(linesOf('fail')).toEqual([expect.stringContaining('Set maxmemory-policy noeviction')]);
      printed = [];
      await administrator.config('SET', 'maxmemory-policy', 'noeviction');
      await examine({ REDIS_URL: redis.url });
      expect(linesOf('warn').join()).toContain('Set appendonly yes');
      printed = [];
      await administrator.config('SET', 'appendonly', 'yes');
      await examine({ REDIS_URL: redis.url });
      expect(linesOf('ok').join()).toMatch(/Redis \d+\.\d+.*append-only file on/);
    } finally {
      administrator.disconnect();
      await redis.stop();
    }
    expect(await examine({ REDIS_URL: redis.url })).toBe(1);
    expect(linesOf('fail').join()).toContain('No Redis answers');
  },
);
