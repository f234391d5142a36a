import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateKeys } from '../../src/platform/keys/index.js';
import { ImportDesk } from '../support/imports.js';
import { startLeads, succeeded, type LeadsWorld } from '../support/leads.js';
import { ServerProcess } from '../support/process.js';
import { until } from '../support/until.js';

const ROWS = 600;
const keys = { LANDFALL_KEYS: generateKeys() };

let world: LeadsWorld;
const running: ServerProcess[] = [];

beforeAll(async () => {
  world = await startLeads(keys);
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.end()));
  await world.close();
});

async function start(): Promise<ServerProcess> {
  const server = await ServerProcess.start({ database: world.app.database, environment: keys });
  running.push(server);
  return server;
}

async function count(sql: string): Promise<number> {
  const [row] = await world.app.database.sql<{ count: number }>(`select count(*)::int as count from ${sql}`);
  return row?.count ?? -1;
}

it('a worker that is killed during an import loses no row, and none becomes two records', async () => {
  const officer = new ImportDesk(world, await world.leads.as('officer'));
  const names = Array.from({ length: ROWS }, (_, place) => `第${place}家有限公司`);
  const run = await officer.paste([['投资方', '建设内容'], ...names.map((name) => [name, '拟建厂房'])]);
  succeeded(await officer.commit(run));

  const doomed = await start();
  await until(async () => (await count(`import_row where state = 'IMPORTED'`)) > 0, 'the first rows');
  await doomed.end('SIGKILL');
  const done = await count(`import_row where state = 'IMPORTED'`);
  expect(done).toBeLessThan(ROWS);
  expect(await count('lead')).toBe(done);

  const successor = await start();
  await until(async () => (await count(`import_run where state = 'DONE'`)) === 1, 'the import to end', 60_000);
  await successor.end('SIGTERM');
  expect(await count('lead')).toBe(ROWS);
  expect(await count('(select distinct investor_name from lead) as named')).toBe(ROWS);
  expect(await count(`import_row where state = 'IMPORTED'`)).toBe(ROWS);
  expect(await count(`event_log where type = 'import.finished'`)).toBe(1);
}, 240_000);
