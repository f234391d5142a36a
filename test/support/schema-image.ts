import type { TestDatabase } from './test-database.js';

const PUBLIC = `'public'::regnamespace`;

/** One line for everything that migrations make, in an order that does not depend on when it was made. */
const LINES = `
  with ours as (
    select c.oid, c.relname, c.relkind, c.reloptions, c.relpersistence from pg_class c
    where c.relnamespace = ${PUBLIC}
      and c.relname <> 'schema_migration' and c.relname <> 'schema_migration_id_seq'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      and not exists (select 1 from pg_index i where i.indexrelid = c.oid and i.indrelid = to_regclass('schema_migration'))
  )
  select format('relation %s %s %s %s', relkind, relname, relpersistence, reloptions) as line from ours
  union all
  select format('column %s.%s #%s %s %s %s %s %s', ours.relname, a.attname,
                row_number() over (partition by ours.oid order by a.attnum), format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then 'not null' end, a.attgenerated, a.attidentity, pg_get_expr(d.adbin, d.adrelid))
  from ours join pg_attribute a on a.attrelid = ours.oid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where ours.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped
  union all
  select format('constraint %s.%s %s', ours.relname, c.conname, pg_get_constraintdef(c.oid))
  from ours join pg_constraint c on c.conrelid = ours.oid
  union all
  select format('index %s', pg_get_indexdef(i.indexrelid)) from ours join pg_index i on i.indexrelid = ours.oid
  union all
  select format('trigger %s %s', t.tgenabled, pg_get_triggerdef(t.oid)) from ours join pg_trigger t on t.tgrelid = ours.oid
  where not t.tgisinternal
  union all
  select format('view %s %s', relname, pg_get_viewdef(oid)) from ours where relkind in ('v', 'm')
  union all
  select format('sequence %s %s %s %s %s %s', ours.relname, format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmax, s.seqcycle)
  from ours join pg_sequence s on s.seqrelid = ours.oid
  union all
  select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p
  where p.pronamespace = ${PUBLIC} and p.prokind in ('f', 'p')
    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select format('type %s %s', t.typname, (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
  from pg_type t where t.typnamespace = ${PUBLIC} and t.typtype in ('e', 'd')
  union all
  select format('comment %s %s %s', ours.relname, d.objsubid, d.description) from ours join pg_description d on d.objoid = ours.oid
  union all
  select format('extension %s', extname) from pg_extension
  order by line`;

export async function schemaImageOf(database: TestDatabase): Promise<string[]> {
  const rows = await database.sql<{ line: string }>(LINES);
  return rows.map(({ line }) => line);
}
