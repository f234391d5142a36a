import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import pg from 'pg';
import { execute, withDatabase } from './connection.js';

export interface TestDatabase {
  /** Connection string of the run-time role. */
  url: string;
  ownerUrl: string;
  superuserUrl: string;
  /** SQL as the owner of the tables. */
  sql<Row extends pg.QueryResultRow>(text: string, parameters?: unknown[]): Promise<Row[]>;
  /** Sets the business clock. */
  setNow(instant: string): Promise<void>;
  drop(): Promise<void>;
}

/** A database of its own for a test file, cloned from the migrated template. */
export function cloneDatabase(): Promise<TestDatabase> {
  return createDatabase('landfall_template');
}

/** A database in which nothing is, not even tables. */
export function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase('template1');
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const server = inject('server');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(server.superuserUrl, [`create database ${name} template ${template} owner landfall_owner`]);
  const ownerUrl = withDatabase(server.ownerUrl, name);
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4, options: '-c timezone=UTC' });
  pool.on('error', () => undefined);
  return {
    url: withDatabase(server.appUrl, name),
    ownerUrl,
    superuserUrl: withDatabase(server.superuserUrl, name),
    async sql<Row extends pg.QueryResultRow>(text: string, parameters: unknown[] = []): Promise<Row[]> {
      return (await pool.query<Row>(text, parameters)).rows;
    },
    async setNow(instant) {
      await pool.query('update test_clock set at = $1', [instant]);
    },
    async drop() {
      await pool.end();
      await execute(server.superuserUrl, [`drop database if exists ${name} with (force)`]);
    },
  };
}
