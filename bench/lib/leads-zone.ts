import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { DemoPeople, type SeededDemo } from '../../src/identity/index.js';
import { DemoLeads } from '../../src/leads/index.js';
import { openZone, withoutIndexes, type Zone } from './zone.js';

/** So many leads are made with a full story; the others are copies of theirs under other codes and dates. */
const STORIES = 1_000;

/** A zone with so many leads. */
export async function openLeadsZone(size: number): Promise<Zone> {
  const stories = Math.min(STORIES, size);
  return openZone(async ({ app, owner }) => {
    await seedZone(app, owner, stories);
    await withoutIndexes(owner, ['lead', 'open_limit'], () => multiply(owner, size - stories));
  });
}

/** The units and accounts of the demo zone and some leads, each with a full story. */
export async function seedZone(app: NestFastifyApplication, owner: DataSource, stories: number): Promise<SeededDemo> {
  const demo = await app.get(DemoPeople, { strict: false }).seedDemoPeople();
  await app
    .get(DemoLeads, { strict: false })
    .load(demo, { onProgress: () => undefined, signal: new AbortController().signal, total: stories });
  // The bench signs in for real, from this machine: its accounts are no demo accounts.
  await owner.query('update person set is_demo = false');
  return demo;
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
