import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportView } from '../../src/imports/imports.view.schemas.js';
import { generateKeys } from '../../src/platform/keys/index.js';
import { ImportDesk } from '../support/imports.js';
import { startLeads, succeeded, type LeadsWorld } from '../support/leads.js';
import { ServerProcess } from '../support/process.js';
import { until } from '../support/until.js';

const ROWS = 2_000;
/** What a killed worker was at is free again when its lease is over. */
const END_MS = 120_000;
const keys = { LANDFALL_KEYS: generateKeys() };

let world: LeadsWorld;
let officer: ImportDesk;
let run: ImportView;
const running: ServerProcess[] = [];

beforeAll(async () => {
  world = await startLeads(keys);
  officer = new ImportDesk(world, await world.leads.as('officer'));
});
afterAll(async () => {
  await Promise.all(running.map((worker) => worker.end()));
  await world.close();
});

function startWorker(): ServerProcess {
  const worker = ServerProcess.spawn({ database: world.app.database, environment: { ...keys, ROLE: 'worker' } });
  running.push(worker);
  return worker;
}

async function count(sql: string): Promise<number> {
  const [row] = await world.app.database.sql<{ count: number }>(`select count(*)::int as count from ${sql}`);
  return row?.count ?? -1;
}

/** A worker is killed as soon as it has taken some rows there; another one ends the work. Answers how many it had done. */
async function killedAt(state: string, end: string): Promise<number> {
  const doomed = startWorker();
  const hasBegun = async (): Promise<boolean> => (await count(`import_row where state = '${state}'`)) > 0;
  await until(hasBegun, `the first rows ${state}`, END_MS);
  await doomed.end('SIGKILL');
  const done = await count(`import_row where state = '${state}'`);
  startWorker();
  await until(async () => (await count(`import_run where state = '${end}'`)) === 1, `the import to be ${end}`, END_MS);
  await running.at(-1)?.end('SIGTERM');
  return done;
}

it('a worker that is killed during an import loses no row, and none becomes two records', async () => {
  const names = Array.from({ length: ROWS }, (_, place) => `第${place}家有限公司`);
  run = await officer.paste([['投资方', '建设内容'], ...names.map((name) => [name, '拟建厂房'])]);
  succeeded(await officer.commit(run));

  const doneBefore = await killedAt('IMPORTED', 'DONE');
  expect(doneBefore).toBeLessThan(ROWS);
  expect(await count('lead')).toBe(ROWS);
  expect(await count('(select distinct investor_name from lead) as named')).toBe(ROWS);
  expect(await count(`import_row where state = 'IMPORTED'`)).toBe(ROWS);
  expect(await count(`(select distinct record_id from import_row where state = 'IMPORTED') as made`)).toBe(ROWS);
  expect(await count(`event_log where type = 'lead.reported'`)).toBe(ROWS);
  expect(await count(`event_log where type = 'import.finished'`)).toBe(1);
}, 240_000);

it('one that is killed while an import is taken back leaves none behind, and takes none back twice', async () => {
  run = succeeded(await officer.client.get<ImportView>(`/imports/${run.id}`));
  succeeded(await officer.revert(run));

  const doneBefore = await killedAt('REVERTED', 'REVERTED');
  expect(doneBefore).toBeLessThan(ROWS);
  expect(await count('lead where trashed_at is null')).toBe(0);
  expect(await count(`import_row where state = 'REVERTED'`)).toBe(ROWS);
  expect(await count(`event_log where type = 'lead.trashed'`)).toBe(ROWS);
  expect(await count(`event_log where type = 'import.reverted'`)).toBe(1);
}, 240_000);
