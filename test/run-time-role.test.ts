import { hostname } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reportHealth } from '../src/boot/commands/healthy.js';
import { openDatabase } from '../src/boot/databases.js';
import { loadConfig } from '../src/platform/config/index.js';
import { cloneDatabase, type TestDatabase } from './support/test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

const config = () => loadConfig({ DATABASE_URL: database.url, DATABASE_POOL: '2' });

it('serves a current schema with the run-time role alone', async () => {
  const { dataSource, stop } = await openDatabase(config(), () => undefined);
  expect(await dataSource.query('select count(*)::int as count from event_log')).toEqual([{ count: 0 }]);
  await dataSource.destroy();
  await stop();
});

it('refuses a schema that is behind when its role may not make tables', async () => {
  const [last] = await database.sql<{ name: string }>(
    'delete from schema_migration where id = (select max(id) from schema_migration) returning name',
  );
  await expect(openDatabase(config(), () => undefined)).rejects.toMatchObject({
    code: 'startup.schema-behind',
    params: { count: 1 },
  });
  expect(await database.sql('select name from schema_migration where name = $1', [last?.name])).toEqual([]);
});

describe('the health of a process without an address', () => {
  beforeEach(() => database.sql('delete from heartbeat'));

  it.each([
    { who: 'a process of this host that beat just now', process: `${hostname()}:7`, age: '5 seconds', code: 0 },
    { who: 'a process of this host that has fallen silent', process: `${hostname()}:7`, age: '2 minutes', code: 1 },
    { who: 'a process of another host', process: 'elsewhere:7', age: '5 seconds', code: 1 },
  ])('answers $code for $who', async ({ process, age, code }) => {
    await database.sql(
      `insert into heartbeat (process_id, role, beat_at) values ($1, 'worker', clock_timestamp() - $2::interval)`,
      [process, age],
    );
    expect(await reportHealth(config())).toBe(code);
  });
});
