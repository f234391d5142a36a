import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Client, escapeIdentifier, type ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Manifest, TableRecord } from './archive-format.js';

const compress = promisify(gzip);

/** How much of a table is held in memory at once, before it is compressed. */
const PART_BYTES = 4 * 1024 * 1024;

/** Belongs to processes that run, or is made by the migrations themselves. */
const LEFT_OUT = ['heartbeat', 'schema_migration'];

/** The text form of values depends on these; both sides must speak the same. */
export const SAME_TEXT_FORM = `set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'`;

export type TableShape = Pick<TableRecord, 'name' | 'columns'>;

/** Tables of the schema with their stored columns; generated ones come to be by themselves. */
export async function tablesOf(client: ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     group by c.relname order by c.relname`,
    [LEFT_OUT],
  );
  return rows;
}

/** One consistent view of a database: whatever is written meanwhile is not in it. */
export class Snapshot {
  private constructor(private readonly client: Client) {}

  static async open(url: string): Promise<Snapshot> {
    const client = new Client({ connectionString: url, application_name: 'landfall-backup' });
    // What a lost connection means is told by the statement that fails.
    client.on('error', () => undefined);
    await client.connect();
    await client.query(SAME_TEXT_FORM);
    await client.query('begin isolation level repeatable read read only');
    return new Snapshot(client);
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  tables(): Promise<TableShape[]> {
    return tablesOf(this.client);
  }

  /** The rows of a table in PostgreSQL's own text form, in compressed parts. Answers how many rows and parts there were. */
  async copy(table: TableShape, keep: (part: number, content: Buffer) => Promise<void>): Promise<TableRecord> {
    const stream = this.client.query(copyTo(`copy ${copyTarget(table)} to stdout`));
    let parts = 0;
    for await (const part of inParts(stream)) {
      parts += 1;
      await keep(parts, await compress(part, { level: 5 }));
    }
    // The number of rows comes after the last byte: the next answer is certainly later.
    await this.client.query('select');
    return { ...table, rows: stream.rowCount, parts };
  }

  /** Read after the rows: a number drawn meanwhile is only skipped, never drawn twice. */
  async sequences(): Promise<Manifest['sequences']> {
    const { rows } = await this.client.query<{ name: string; value: string }>(
      `select s.sequencename::text as name, s.last_value::text as value
       from pg_sequences s
       where s.schemaname = 'public' and s.last_value is not null and s.sequencename <> 'schema_migration_id_seq'
       order by s.sequencename`,
    );
    return rows;
  }

  async facts(): Promise<Pick<Manifest, 'madeAt' | 'server' | 'migrations' | 'audit'>> {
    const { rows } = await this.client.query<{ made_at: Date; server: string }>(
      `select now() as made_at, 'PostgreSQL ' || current_setting('server_version') as server`,
    );
    const [now] = rows;
    return {
      madeAt: (now?.made_at ?? new Date(0)).toISOString(),
      server: now?.server ?? '',
      migrations: await this.migrations(),
      audit: await this.auditHead(),
    };
  }

  private async migrations(): Promise<string[]> {
    if (!(await this.has('schema_migration'))) {
      return [];
    }
    const { rows } = await this.client.query<{ name: string }>('select name from schema_migration order by id');
    return rows.map((row) => row.name);
  }

  private async auditHead(): Promise<Manifest['audit']> {
    if (!(await this.has('event_seal'))) {
      return null;
    }
    const { rows } = await this.client.query<{ position: string; hash: string }>(
      `select position::text as position, encode(hash, 'hex') as hash from event_seal order by event_seal.position desc limit 1`,
    );
    return rows[0] ?? null;
  }

  private async has(table: string): Promise<boolean> {
    const { rows } = await this.client.query<{ found: boolean }>(
      `select to_regclass('public.' || $1) is not null as found`,
      [table],
    );
    return rows[0]?.found ?? false;
  }
}

export function copyTarget({ name, columns }: TableShape): string {
  return `public.${escapeIdentifier(name)} (${columns.map((column) => escapeIdentifier(column)).join(', ')})`;
}

async function* inParts(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes >= PART_BYTES) {
      yield Buffer.concat(held);
      held = [];
      bytes = 0;
    }
  }
  if (bytes > 0) {
    yield Buffer.concat(held);
  }
}
