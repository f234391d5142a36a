import { DataSource } from 'typeorm';
import { createDataSource, migrate } from '../../src/platform/database/index.js';
import { migrateQueueTables } from '../../src/platform/queue/index.js';
import '../../src/app.module.js';
import { execute, withDatabase } from './connection.js';

/** Business time of a fresh test database: a Tuesday morning, four days before a Saturday at work. */
export const TEST_NOW = '2026-02-10T10:15:00+08:00';

/** Makes the business clock of a database settable; for the owner. */
export const TEST_CLOCK = `
  create table test_clock (at timestamptz not null);
  insert into test_clock values ('${TEST_NOW}');
  grant select, update on test_clock to landfall_app;
  create or replace function business_now() returns timestamptz language sql stable as
    $$ select test_clock.at + business_clock.shift from test_clock, business_clock $$;
`;

export interface TestServer {
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
}

/** Migrates one database like the product does and makes its business clock settable; tests clone it. */
export async function createTemplate(server: TestServer, name: string): Promise<void> {
  await execute(server.superuserUrl, [`create database ${name} owner landfall_owner`]);
  const ownerUrl = withDatabase(server.ownerUrl, name);
  const owner: DataSource = createDataSource({ url: ownerUrl, pool: 2 });
  await owner.initialize();
  try {
    await migrate(owner, {
      runtimeRole: new URL(server.appUrl).username,
      afterwards: () => migrateQueueTables(ownerUrl),
    });
    await owner.query(TEST_CLOCK);
  } finally {
    await owner.destroy();
  }
}
