import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { migrateSchema } from '../../src/boot/databases.js';
import { DemoPeople } from '../../src/identity/index.js';
import { DemoLeads } from '../../src/leads/index.js';
import { loadConfig } from '../../src/platform/config/index.js';
import { createDataSource } from '../../src/platform/database/index.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded/index.js';
import { createHttpApp } from '../../src/platform/http/index.js';

/** So many leads are made with a full story; the others are copies of theirs under other codes and dates. */
const STORIES = 1_000;

export interface LeadsZone {
  url: string;
  home: string;
  app: NestFastifyApplication;
  /** Address of the application in this process, for recording. */
  address: string;
  stop(): Promise<void>;
}

/** A zone with so many leads on a durable PostgreSQL of its own, and the application over it in this process. */
export async function openLeadsZone(size: number): Promise<LeadsZone> {
  const home = await mkdtemp(join(tmpdir(), 'landfall-bench-'));
  const postgres = await startEmbeddedPostgres({ home });
  await migrateSchema(postgres);
  const config = loadConfig({
    ROLE: 'api',
    LANDFALL_HOME: home,
    LOG_LEVEL: 'error',
    DATABASE_URL: postgres.appUrl,
    RATE_LIMIT_PER_MINUTE: '1000000000',
  });
  const dataSource = createDataSource({ url: postgres.appUrl, pool: 4 });
  await dataSource.initialize();
  const app = await createHttpApp(AppModule.for(config, dataSource), config);
  await app.listen(0, '127.0.0.1');
  await fill(app, postgres.migrationUrl, size);
  return {
    url: postgres.appUrl,
    home,
    app,
    address: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    async stop() {
      await app.close();
      await postgres.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function fill(app: NestFastifyApplication, ownerUrl: string, size: number): Promise<void> {
  const demo = await app.get(DemoPeople, { strict: false }).seedDemoPeople();
  const stories = Math.min(STORIES, size);
  await app
    .get(DemoLeads, { strict: false })
    .load(demo, { onProgress: () => undefined, signal: new AbortController().signal, total: stories });
  const owner = createDataSource({ url: ownerUrl, pool: 1 });
  await owner.initialize();
  try {
    // The bench signs in for real, from this machine: its accounts are no demo accounts.
    await owner.query('update person set is_demo = false');
    await withoutIndexes(owner, () => multiply(owner, size - stories));
    await owner.query('vacuum analyze');
  } finally {
    await owner.destroy();
  }
}

/** A million rows into fifteen indexes take many minutes; the indexes made afterwards are the same. */
async function withoutIndexes(owner: DataSource, work: () => Promise<void>): Promise<void> {
  const indexes: Array<{ name: string; definition: string }> = await owner.query(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and tablename in ('lead', 'open_limit') and indexname like 'ix%'`,
  );
  await owner.query(`drop index ${indexes.map(({ name }) => name).join(', ')}`);
  await work();
  for (const { definition } of indexes) {
    await owner.query(`set maintenance_work_mem = '512MB'; ${definition}`);
  }
}

/** A zone's leads are mostly over and other people's: one in so many copies is open, one in so many the demo people's. */
const OPEN_ONE_IN = 20;
const OURS_ONE_IN = 50;

/** Copies of the leads, and of the limits of those that stay open. */
async function multiply(owner: DataSource, copies: number): Promise<void> {
  await owner.query(
    `create table bench_copy as
     select gen_random_uuid() as id, copy.number, source.id as source_id, copy.number % ${OPEN_ONE_IN} = 0 as is_open,
            copy.number % ${OURS_ONE_IN} = 0 as is_ours, md5('person' || copy.number % 5000)::uuid as stranger,
            md5('unit' || copy.number % 300)::uuid as strange_unit
     from generate_series(1, $1::int) as copy (number)
     join (select id, row_number() over (order by id) as place, count(*) over () as total from lead) as source
       on source.place = 1 + copy.number % source.total`,
    [copies],
  );
  const changed = [
    'id',
    'code',
    'first_reported_at',
    'stage',
    'closed_at',
    'pool_since',
    'waiting_cause',
    'waiting_since',
  ];
  const whose = ['reporter_id', 'owner_id', 'owner_unit_id', 'member_ids'];
  const lead = await columnsOf(owner, 'lead', [...changed, ...whose]);
  await owner.query(
    `insert into lead (${[...changed, ...whose, ...lead].join(', ')})
     select copy.id, 'XS-2019-' || (500000 + copy.number), source.first_reported_at - copy.number * interval '7 minutes',
            case when copy.is_open then source.stage else 'CONVERTED' end,
            case when copy.is_open then source.closed_at end, case when copy.is_open then source.pool_since end,
            case when copy.is_open then source.waiting_cause end, case when copy.is_open then source.waiting_since end,
            case when copy.is_ours then source.reporter_id else copy.stranger end,
            case when copy.is_ours or source.owner_id is null then source.owner_id else copy.stranger end,
            case when copy.is_ours then source.owner_unit_id else copy.strange_unit end,
            case when copy.is_ours then source.member_ids else array[copy.stranger] end,
            ${lead.map((name) => `source.${name}`).join(', ')}
     from bench_copy as copy join lead as source on source.id = copy.source_id`,
  );
  const limit = await columnsOf(owner, 'open_limit', ['id', 'record_id']);
  await owner.query(
    `insert into open_limit (id, record_id, ${limit.join(', ')})
     select gen_random_uuid(), copy.id, ${limit.map((name) => `source.${name}`).join(', ')}
     from bench_copy as copy join open_limit as source on source.record_id = copy.source_id
     where copy.is_open`,
  );
  await owner.query('drop table bench_copy');
}

async function columnsOf(owner: DataSource, table: string, except: readonly string[]): Promise<string[]> {
  const columns: Array<{ name: string }> = await owner.query(
    `select column_name as name from information_schema.columns
     where table_name = $1 and is_generated = 'NEVER' and column_name <> all ($2::text[])`,
    [table, except],
  );
  return columns.map(({ name }) => name);
}
