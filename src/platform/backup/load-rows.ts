import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { escapeIdentifier, type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { memberNames, type Manifest, type TableRecord } from './archive-format.js';
import type { Member } from './archive-reader.js';
import { backupErrors } from './backup.errors.js';
import { SAME_TEXT_FORM, copyTarget, tablesOf } from './snapshot.js';

interface Constraint {
  table: string;
  name: string;
  definition: string;
}

/** Tables of the back-up that its release does not know: made by hand beside the product, and not restored. */
export interface LoadReport {
  skippedTables: string[];
}

/**
 * Puts the rows into the freshly migrated tables, exactly as they were: references are checked when all are there,
 * triggers do not run, and rows that migrations have made give way. Reads exactly the members that hold rows.
 */
export async function loadRows(
  client: PoolClient,
  manifest: Manifest,
  members: AsyncIterator<Member>,
): Promise<LoadReport> {
  await client.query(SAME_TEXT_FORM.replaceAll('set ', 'set local '));
  const known = new Map((await tablesOf(client)).map((table) => [table.name, table]));
  requireFit(manifest, known);
  const names = [...known.keys()];
  await client.query('set constraints all immediate');
  const references = await dropReferences(client);
  for (const name of names) {
    await client.query(`alter table public.${escapeIdentifier(name)} disable trigger user`);
  }
  await client.query(`truncate ${names.map((name) => `public.${escapeIdentifier(name)}`).join(', ')}`);
  const skippedTables: string[] = [];
  for (const table of manifest.tables) {
    const rows = Readable.from(rowsOf(table, members), { objectMode: false });
    if (known.has(table.name)) {
      await pipeline(rows, client.query(copyFrom(`copy ${copyTarget(table)} from stdin`)));
    } else {
      skippedTables.push(table.name);
      await rows.forEach(() => undefined);
    }
  }
  for (const name of names) {
    await client.query(`alter table public.${escapeIdentifier(name)} enable trigger user`);
  }
  await restoreReferences(client, references);
  await setSequences(client, manifest);
  await requireCounts(
    client,
    manifest.tables.filter((table) => known.has(table.name)),
  );
  return { skippedTables };
}

async function* rowsOf(table: TableRecord, members: AsyncIterator<Member>): AsyncGenerator<Buffer> {
  for (let part = 1; part <= table.parts; part += 1) {
    const next = await members.next();
    if (next.done === true || next.value.name !== memberNames.rowsOf(table.name, part)) {
      throw backupErrors.doesNotFit({ table: table.name });
    }
    const text = createGunzip();
    const unpacked = pipeline(next.value.content, text);
    unpacked.catch(() => undefined);
    yield* text as AsyncIterable<Buffer>;
    await unpacked;
  }
}

/** Every table of the release must be in the back-up with the same columns. */
function requireFit(manifest: Manifest, known: ReadonlyMap<string, { columns: readonly string[] }>): void {
  const saved = new Map(manifest.tables.map((table) => [table.name, table.columns]));
  for (const [name, { columns }] of known) {
    const found = saved.get(name);
    if (found === undefined || found.toSorted().join() !== columns.toSorted().join()) {
      throw backupErrors.doesNotFit({ table: name });
    }
  }
}

async function dropReferences(client: PoolClient): Promise<Constraint[]> {
  const { rows } = await client.query<Constraint>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
     order by conrelid::regclass::text, conname`,
  );
  for (const { table, name } of rows) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  return rows;
}

async function restoreReferences(client: PoolClient, constraints: readonly Constraint[]): Promise<void> {
  for (const { table, name, definition } of constraints) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
}

async function setSequences(client: PoolClient, manifest: Manifest): Promise<void> {
  for (const { name, value } of manifest.sequences) {
    await client.query(
      `select setval(sequence, $2) from to_regclass('public.' || quote_ident($1)) as sequence where sequence is not null`,
      [name, value],
    );
  }
}

async function requireCounts(client: PoolClient, tables: readonly TableRecord[]): Promise<void> {
  for (const { name, rows: expected } of tables) {
    const { rows } = await client.query<{ found: string }>(
      `select count(*) as found from public.${escapeIdentifier(name)}`,
    );
    const found = Number(rows[0]?.found);
    if (found !== expected) {
      throw backupErrors.rowsMissing({ table: name, expected, found });
    }
  }
}
