import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../src/platform/database/index.js';
import { startTestApp, type TestApp } from './support/test-app.js';

/** As many as the product keeps, and some. */
const TEXTS = 230;

let app: TestApp;
let database: Database;

beforeAll(async () => {
  app = await startTestApp({ environment: { ROLE: 'api' } });
  database = app.app.get(Database);
});
afterAll(() => app.close());

const keptOn = (): Promise<Array<{ statement: string }>> =>
  database.query(`select statement from pg_prepared_statements where name like 'landfall_%'`);

it('keeps the plan of a statement on its connection and sends it once', async () => {
  await database.transaction(async () => {
    const sql = 'select $1::int + 1 as next';
    expect(await database.preparedQuery(sql, [1])).toEqual([{ next: 2 }]);
    expect(await database.preparedQuery(sql, [41])).toEqual([{ next: 42 }]);
    expect((await keptOn()).filter(({ statement }) => statement === sql)).toHaveLength(1);
  });
});

it('takes part in the open transaction and fails as any other statement does', async () => {
  const attempt = database.transaction(async () => {
    await database.query('create temporary table seen_inside (id int) on commit drop');
    expect(await database.preparedQuery('select count(*)::int as count from seen_inside')).toEqual([{ count: 0 }]);
    await database.preparedQuery('select 1 / $1::int as never', [0]);
  });
  await expect(attempt).rejects.toMatchObject({ name: 'QueryFailedError', code: '22012' });
});

it('is bounded: texts beyond the bound are answered without being kept', async () => {
  await database.transaction(async () => {
    for (let number = 0; number < TEXTS; number += 1) {
      expect(await database.preparedQuery(`select ${number} as number`)).toEqual([{ number }]);
    }
    expect((await keptOn()).length).toBeLessThanOrEqual(200);
  });
});
