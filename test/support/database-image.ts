import type { TestDatabase } from './test-database.js';

/** One line for each table: how many rows, and a digest of all of them. What the two commands note is left out. */
export async function imageOf(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.sql<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     and relname not in ('heartbeat', 'schema_migration', 'test_clock') order by relname`,
  );
  const image: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await database.sql<{ image: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(row, '|' order by row)), '') as image
       from (select "${name}"::text as row from "${name}" ${withoutNotes(name)}) as rows`,
    );
    image[name] = row?.image ?? '';
  }
  return image;
}

function withoutNotes(table: string): string {
  const notes = `(select event_log.id from event_log where event_log.type like 'backup.%')`;
  switch (table) {
    case 'event_log':
      return `where id not in ${notes}`;
    case 'event_pending':
      return `where event_id not in ${notes}`;
    default:
      return '';
  }
}
