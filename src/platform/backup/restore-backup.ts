import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { migrate, ownerTransaction, type OwnerTransaction } from '../database/index.js';
import type { Keys } from '../keys/index.js';
import { KEY_CHECK_WORD, filePrefix, type Manifest } from './archive-format.js';
import { readMembers, verifyArchive, type Member } from './archive-reader.js';
import { backupErrors } from './backup.errors.js';
import type { FileStore } from './file-store.js';
import { loadRows } from './load-rows.js';

export interface RestoreTarget {
  /** Connected as the owner of an empty database. */
  owner: DataSource;
  /** Role of `DATABASE_URL`, when it is another one. */
  runtimeRole?: string;
  /** Makes what is not in the back-up: the tables of the queues. */
  afterwards?: () => Promise<void>;
  files: FileStore;
  keys?: Keys;
  /** Restores although nobody has the keys any more. */
  withoutKeys?: boolean;
}

export interface RestoreReport {
  manifest: Manifest;
  /** Migrations of this release that the back-up did not have. */
  upgraded: string[];
  skippedTables: string[];
}

/**
 * Fills an empty database and the store of attachments. The file is verified whole before anything is touched; the rows
 * come to be in one transaction, so that a failure leaves the database as empty as it was.
 * @throws backup.damaged, backup.later-release, backup.keys-missing, backup.target-not-empty, backup.does-not-fit,
 * backup.rows-missing, backup.file-conflict, backup.cannot-read
 */
export async function restoreBackup(target: RestoreTarget, file: string): Promise<RestoreReport> {
  const manifest = await verifyArchive(file).catch((error: unknown) => {
    throw explain(error, file);
  });
  requireKnownMigrations(manifest, target.owner, file);
  requireKeys(manifest, target);
  const written: string[] = [];
  try {
    const report = await ownerTransaction(target.owner, (transaction) =>
      fill({ transaction, target, manifest, written }, file),
    );
    await migrate(target.owner, { runtimeRole: target.runtimeRole, afterwards: target.afterwards });
    return { manifest, ...report };
  } catch (error) {
    await Promise.all(written.map((key) => target.files.remove(key)));
    throw error;
  }
}

interface Work {
  transaction: OwnerTransaction;
  target: RestoreTarget;
  manifest: Manifest;
  /** Keys of the files that were not there before. */
  written: string[];
}

async function fill(work: Work, file: string): Promise<Omit<RestoreReport, 'manifest'>> {
  const { transaction, manifest } = work;
  await requireEmpty(transaction);
  const ofBackup = new Set(manifest.migrations);
  await transaction.migrate((name) => ofBackup.has(name));
  const members = readMembers(file);
  try {
    await skipReadme(members);
    const { skippedTables } = await loadRows(transaction.client, manifest, members);
    await restoreFiles(members, work);
    return { skippedTables, upgraded: await transaction.migrate(() => true) };
  } finally {
    await members.return(undefined);
  }
}

async function skipReadme(members: AsyncIterator<Member>): Promise<void> {
  const { value } = await members.next();
  value?.content.resume();
}

async function restoreFiles(members: AsyncIterable<Member>, { target, manifest, written }: Work): Promise<void> {
  const present = new Set<string>();
  for await (const { key } of target.files.list()) {
    present.add(key);
  }
  const records = new Map(manifest.members.map((member) => [member.name, member]));
  for await (const member of members) {
    const record = records.get(member.name);
    if (record === undefined || !record.name.startsWith(filePrefix)) {
      member.content.resume();
      continue;
    }
    const key = record.name.slice(filePrefix.length);
    if (present.has(key)) {
      member.content.resume();
      await requireSame(target.files, key, record.sha256);
    } else {
      written.push(key);
      await target.files.write(key, member.content, record.bytes);
    }
  }
}

/** An earlier restore that was cut off may have left it; what differs is somebody's and is never overwritten. */
async function requireSame(files: FileStore, key: string, sha256: string): Promise<void> {
  if ((await digestOf(await files.read(key))) !== sha256) {
    throw backupErrors.fileConflict({ key });
  }
}

async function digestOf(content: Readable): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of content as AsyncIterable<Buffer>) {
    digest.update(chunk);
  }
  return digest.digest('hex');
}

async function requireEmpty({ client }: OwnerTransaction): Promise<void> {
  const { rows } = await client.query<{ is_empty: boolean }>(
    `select not exists (select 1 from pg_class c where c.relnamespace = 'public'::regnamespace
                          and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
        and not exists (select 1 from pg_namespace where nspname = 'bullmq') as is_empty`,
  );
  if (rows[0]?.is_empty !== true) {
    throw backupErrors.targetNotEmpty();
  }
}

function requireKnownMigrations(manifest: Manifest, owner: DataSource, file: string): void {
  const known = new Set(owner.migrations.map((migration) => migration.name ?? migration.constructor.name));
  if (manifest.migrations.some((name) => !known.has(name))) {
    throw backupErrors.laterRelease({ file });
  }
}

function requireKeys(manifest: Manifest, { keys, withoutKeys }: RestoreTarget): void {
  const present = new Set(keys?.blindIndexes(KEY_CHECK_WORD));
  if (withoutKeys !== true && manifest.keyChecks.some((check) => !present.has(check))) {
    throw backupErrors.keysMissing();
  }
}

function explain(error: unknown, file: string): unknown {
  return error instanceof Error && 'syscall' in error && 'code' in error
    ? backupErrors.cannotRead({ file, reason: String(error.code) })
    : error;
}
