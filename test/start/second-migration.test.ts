import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import '../../src/app.module.js';
import { migrateSchema } from '../../src/boot/databases.js';
import { emptyDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await emptyDatabase();
});

afterAll(() => database.drop());

function migrateOnce(): Promise<string[]> {
  return migrateSchema({ appUrl: database.url, migrationUrl: database.ownerUrl });
}

it('a second start migrates although the queues made something of their own meanwhile', async () => {
  expect(await migrateOnce()).not.toEqual([]);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('create sequence bullmq.of_a_queue');
  expect(await migrateOnce()).toEqual([]);
  await expect(client.query(`select nextval('bullmq.of_a_queue')`)).resolves.toMatchObject({ rowCount: 1 });
  await client.end();
});
