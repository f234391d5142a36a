import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from 'typeorm';
import { migrate, ownerTransaction, type OwnerTransaction } from '../database/index.js';
import type { Keys } from '../keys/index.js';
import { KEY_CHECK_WORD, filePrefix, type Manifest } from './archive-format.js';
import { readMembers, verifyArchive, type Member } from './archive-reader.js';
import { backupErrors } from './backup.errors.js';
import type { FileStore } from './file-store.js';
import { loadRows } from './load-rows.js';

interface RestoreTarget {
  /** Connected as the owner of an empty database. */
  owner: DataSource;
  /** Role of `DATABASE_URL`, when it is another one. */
  runtimeRole?: string;
  /** Takes back, in the transaction of the rows, what must not come to life again. `ask` sends a statement as the owner. */
  revoke?: (ask: (sql: string) => Promise<unknown>) => Promise<void>;
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
  const work: Work = { target, manifest, file, written: [] };
  const report = await fillOrUndo(work);
  await migrate(target.owner, { runtimeRole: target.runtimeRole, afterwards: target.afterwards });
  return { manifest, ...report };
}

interface Work {
  target: RestoreTarget;
  manifest: Manifest;
  file: string;
  /** Keys of the files that were not there before. */
  written: string[];
}

type Filled = Omit<RestoreReport, 'manifest'>;

/** Once the rows are committed their attachments stay, whatever happens then. */
async function fillOrUndo(work: Work): Promise<Filled> {
  try {
    return await ownerTransaction(work.target.owner, (transaction) => fill(transaction, work));
  } catch (error) {
    await Promise.all(work.written.map((key) => work.target.files.remove(key)));
    throw error;
  }
}

async function fill(transaction: OwnerTransaction, work: Work): Promise<Filled> {
  const { manifest, target } = work;
  await requireEmpty(transaction);
  const ofBackup = new Set(manifest.migrations);
  await transaction.migrate((name) => ofBackup.has(name));
  const members = readMembers(work.file);
  try {
    await skipReadme(members);
    const { skippedTables } = await loadRows(transaction.client, manifest, members);
    await restoreFiles(members, work);
    const upgraded = await transaction.migrate(() => true);
    await target.revoke?.((sql) => transaction.client.query(sql));
    return { skippedTables, upgraded };
  } finally {
    await members.return(undefined);
  }
}

async function skipReadme(members: AsyncIterator<Member>): Promise<void> {
  const { value } = await members.next();
  value?.content.resume();
}

async function restoreFiles(members: AsyncIterable<Member>, work: Work): Promise<void> {
  const records = new Map(work.manifest.members.map((member) => [member.name, member]));
  const spool = await mkdtemp(join(tmpdir(), 'landfall-restore-'));
  try {
    for await (const { name, content } of members) {
      const record = records.get(name);
      if (record?.name.startsWith(filePrefix)) {
        const key = requireSafe(name.slice(filePrefix.length), work.file);
        const path = join(spool, 'attachment');
        await pipeline(content, createWriteStream(path, { mode: 0o600 }));
        await restoreFile(work, { key, sha256: record.sha256, path });
      } else {
        content.resume();
      }
    }
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

/** An archive that somebody else made must not reach out of the store. */
function requireSafe(key: string, file: string): string {
  if (key.split('/').some((part) => !/^[\w-][\w.-]*$/.test(part))) {
    throw backupErrors.damaged({ file });
  }
  return key;
}

interface Unpacked {
  key: string;
  sha256: string;
  path: string;
}

/** What an earlier restore, cut off, has left is taken; what differs is somebody's and is never overwritten. */
async function restoreFile({ target: { files }, written }: Work, { key, sha256, path }: Unpacked): Promise<void> {
  const present = await files.read(key);
  if (present === null) {
    written.push(key);
    await files.put(key, path);
  } else if ((await digestOf(present)) !== sha256) {
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
