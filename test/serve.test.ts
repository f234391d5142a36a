import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serve } from '../src/boot/serve.js';
import { loadConfig } from '../src/platform/config/index.js';
import { createDataSource } from '../src/platform/database/index.js';
import { cloneDatabase } from './support/test-database.js';

const home = mkdtempSync(join(tmpdir(), 'landfall-serve-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it.each(['all', 'worker'])(
  'leaves nothing open when %s fails between its making and its first answer',
  async (role) => {
    const database = await cloneDatabase();
    await database.sql('alter table event_subscriber rename to gone');
    const config = loadConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      PORT: '0',
      ROLE: role,
      LANDFALL_HOME: home,
      DATABASE_URL: database.url,
    });
    const dataSource = createDataSource({ url: database.url, pool: 4 });
    await dataSource.initialize();
    const stop = (): Promise<void> => Promise.resolve();
    await expect(serve(config, { dataSource, stop })).rejects.toThrow('event_subscriber');
    expect(dataSource.isInitialized).toBe(false);
    const open = await database.sql(
      `select application_name from pg_stat_activity
     where pg_stat_activity.datname = current_database() and pg_stat_activity.usename = 'landfall_app'`,
    );
    expect(open).toEqual([]);
    await database.drop();
  },
);
