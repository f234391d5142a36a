// Row 23 at full size: 220 MB out of a database and into an empty one, counted and verified.
import 'reflect-metadata';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import '../src/app.module.js';
import { restoreBackup, verifyArchive, writeBackup, type FileStore } from '../src/platform/backup/index.js';
import { createDataSource, migrate } from '../src/platform/database/index.js';
import { startThrowawayPostgres } from '../src/platform/embedded/index.js';
import type { DrillResult } from './drill.types.js';
import { atLeast, atMost, report } from './lib/report.js';

const EVENTS = 500_000;
const MEGABYTE = 1_000_000;

const noFiles: FileStore = {
  async *list() {
    yield* [];
  },
  read: async () => null,
  put: async () => undefined,
  remove: async () => undefined,
};

async function run(): Promise<DrillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-drill-'));
  const postgres = await startThrowawayPostgres();
  const source = await connect(postgres.migrationUrl);
  try {
    await migrate(source);
    await fill(source);
    await source.query('create database restored');
    const target = new URL(postgres.migrationUrl);
    target.pathname = '/restored';
    return { name: 'backup', rows: await measure(source, target.href, join(folder, 'drill.tar')) };
  } finally {
    await source.destroy();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(source: DataSource, targetUrl: string, file: string): Promise<DrillResult['rows']> {
  const [size] = await source.query<Array<{ bytes: string }>>('select pg_database_size(current_database()) as bytes');
  const url = source.options.type === 'postgres' ? (source.options.url ?? '') : '';
  const writing = await seconds(() => writeBackup({ url, files: noFiles }, file));
  const peak = process.resourceUsage().maxRSS / 1_000;
  const verifying = await seconds(() => verifyArchive(file));
  const owner = await connect(targetUrl);
  const restoring = await seconds(() => restoreBackup({ owner, files: noFiles }, file));
  const [found] = await owner.query<Array<{ count: number }>>('select count(*)::int as count from event_log');
  await owner.destroy();
  return [
    atLeast('size of the database', Number(size?.bytes) / MEGABYTE, { least: 220, unit: 'MB' }),
    atMost(`back-up (${(statSync(file).size / MEGABYTE).toFixed(1)} MB)`, writing, { most: 60, unit: 's' }),
    atMost('most memory while writing', peak, { most: 500, unit: 'MB' }),
    atMost('verification of the file', verifying, { most: 60, unit: 's' }),
    atMost('restore', restoring, { most: 60, unit: 's' }),
    atLeast('rows that came back', found?.count ?? 0, { least: EVENTS, unit: 'events' }),
  ];
}

async function fill(source: DataSource): Promise<void> {
  await source.query(
    `insert into event_log (id, type, subject_kind, subject_id, request_id, data, after)
     select uuidv7(), 'drill.backup', 'drill', uuidv7(), 'drill', jsonb_build_object('number', number),
            jsonb_build_object('note', md5(number::text) || md5(random()::text), 'stage', 'TRIAGED')
     from generate_series(1, $1) as number`,
    [EVENTS],
  );
}

async function connect(url: string): Promise<DataSource> {
  const dataSource = createDataSource({ url, pool: 3 });
  return dataSource.initialize();
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

report(await run());
