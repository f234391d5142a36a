import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Keys } from '../keys/index.js';
import { ARCHIVE_FORMAT, KEY_CHECK_WORD, memberNames, type Manifest } from './archive-format.js';
import { ArchiveWriter } from './archive-writer.js';
import { backupErrors } from './backup.errors.js';
import type { FileStore } from './file-store.js';
import { README } from './readme.js';
import { Snapshot } from './snapshot.js';

interface BackupSource {
  /** A role that may read everything: the owner. */
  url: string;
  files: FileStore;
  /** Only to note which keys will be needed; undefined when none was ever made. */
  keys?: Keys;
}

/**
 * Writes all rows and attachments, as they are at one moment, into one file. The keys stay outside.
 * @throws backup.file-exists, backup.nothing-there, backup.disk-full, backup.cannot-write
 */
export async function writeBackup(source: BackupSource, file: string): Promise<Manifest> {
  if (existsSync(file)) {
    throw backupErrors.fileExists({ file });
  }
  const snapshot = await Snapshot.open(source.url);
  try {
    const facts = await snapshot.facts();
    if (facts.migrations.length === 0) {
      throw backupErrors.nothingThere();
    }
    const writer = await ArchiveWriter.create(file, new Date(facts.madeAt)).catch((error: unknown) => {
      throw explain(error, file);
    });
    return await fill(writer, { source, snapshot, facts }).catch(async (error: unknown) => {
      await writer.discard();
      throw explain(error, file);
    });
  } finally {
    await snapshot.close();
  }
}

interface Material {
  source: BackupSource;
  snapshot: Snapshot;
  facts: Awaited<ReturnType<Snapshot['facts']>>;
}

async function fill(writer: ArchiveWriter, { source, snapshot, facts }: Material): Promise<Manifest> {
  const add = (name: string, content: Buffer): Promise<void> => writer.add(name, content.length, content);
  await add(memberNames.readme, Buffer.from(README));
  const tables: Manifest['tables'] = [];
  for (const table of await snapshot.tables()) {
    tables.push(await snapshot.copy(table, (part, content) => add(memberNames.rowsOf(table.name, part), content)));
  }
  const sequences = await snapshot.sequences();
  // Rows name their files; a file written meanwhile has no row in this snapshot and does no harm.
  const files = await addFiles(writer, source.files, writer.spool);
  const keyChecks = source.keys?.blindIndexes(KEY_CHECK_WORD) ?? [];
  const about = { product: 'landfall' as const, format: ARCHIVE_FORMAT, ...facts, tables, sequences, files, keyChecks };
  const manifest: Manifest = { ...about, members: [...writer.members] };
  await add(memberNames.manifest, Buffer.from(JSON.stringify(manifest, null, 1)));
  await writer.finish();
  return manifest;
}

/** Each goes through a file beside the archive: its size must be known before its first byte is written. */
async function addFiles(writer: ArchiveWriter, store: FileStore, spool: string): Promise<Manifest['files']> {
  const total = { count: 0, bytes: 0 };
  try {
    for await (const { key } of store.list()) {
      const content = await store.read(key);
      if (content === null) {
        // Emptied from the trash since it was listed: no row of this snapshot that anybody can see names it.
        continue;
      }
      await pipeline(content, createWriteStream(spool, { mode: 0o600 }));
      const { size } = await stat(spool);
      await writer.add(memberNames.file(key), size, createReadStream(spool));
      total.count += 1;
      total.bytes += size;
    }
    return total;
  } finally {
    await rm(spool, { force: true });
  }
}

/** The line a person can act on; everything unknown stays what it is. */
function explain(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return backupErrors.diskFull({ file });
  }
  return code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EFBIG'].includes(code)
    ? backupErrors.cannotWrite({ file, reason: code })
    : error;
}
