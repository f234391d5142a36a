import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { kindOfKey, openAttachmentStore } from '../../files/index.js';
import { systemActor } from '../../platform/actor/index.js';
import { BackupWritten, noteBackup, writeBackup, type FileStore, type Manifest } from '../../platform/backup/index.js';
import type { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { keyFileOf, presentKeys } from '../../platform/keys/index.js';
import { withConnection } from '../with-connection.js';
import { tell } from './messages.js';
import { withDatabase } from './with-database.js';

const MEGABYTE = 1_000_000;

/** `backup FILE`: all rows and attachments as they are at one moment; the server may run meanwhile. */
export async function runBackup(config: Config, words: readonly string[]): Promise<number> {
  const [name] = words;
  if (name === undefined) {
    tell('cli.file-needed', { command: 'backup' });
    return 2;
  }
  const file = resolve(name);
  const manifest = await withDatabase(config, async ({ appUrl, migrationUrl }) => {
    const source = { url: migrationUrl, files: ownFiles(config), keys: presentKeys(config) };
    const written = await writeBackup(source, file);
    await note(appUrl, written);
    return written;
  });
  const megabytes = (statSync(file).size / MEGABYTE).toFixed(1);
  tell('cli.backup-done', { ...sizeOf(manifest), file, megabytes });
  tell(config.keys === undefined ? 'cli.backup-keys-in-home' : 'cli.backup-keys-in-settings', {
    path: keyFileOf(config.home),
  });
  return 0;
}

/** Numbers of a back-up for the lines on the terminal. */
export function sizeOf({ tables, files }: Manifest): { tables: number; rows: number; files: number } {
  return { tables: tables.length, rows: tables.reduce((sum, table) => sum + table.rows, 0), files: files.count };
}

/** Only what Landfall stored: a shared bucket may hold other things. */
function ownFiles(config: Config): FileStore {
  const store = openAttachmentStore(config);
  return {
    async *list() {
      for await (const object of store.list()) {
        if (kindOfKey(object.key) === 'object') {
          yield object;
        }
      }
    },
    read: (key) => store.read(key),
    put: (key, path) => store.put(key, path),
    remove: (key) => store.remove(key),
  };
}

async function note(url: string, manifest: Manifest): Promise<void> {
  await withConnection({ url, applicationName: 'landfall-backup' }, (dataSource) =>
    noteBackup(new Database(dataSource), systemActor('cli-backup'), { event: BackupWritten, manifest }),
  );
}
