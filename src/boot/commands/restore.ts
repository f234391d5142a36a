import { resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { openAttachmentStore } from '../../files/index.js';
import { endRestoredSessions } from '../../identity/index.js';
import { systemActor } from '../../platform/actor/index.js';
import {
  BackupRestored,
  noteBackup,
  restoreBackup,
  type Manifest,
  type RestoreReport,
} from '../../platform/backup/index.js';
import { realNow } from '../../platform/clock/index.js';
import type { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { anchorFileOf } from '../../platform/events/index.js';
import { presentKeys } from '../../platform/keys/index.js';
import { migrateQueueTables } from '../../platform/queue/index.js';
import '../../app.module.js';
import { runtimeRoleOf } from '../databases.js';
import { withConnection } from '../with-connection.js';
import { sizeOf } from './backup.js';
import { tell } from './messages.js';
import { withDatabase, type CommandDatabase } from './with-database.js';

const BEGINNING = { position: '0', hash: '0'.repeat(64) };

/** `restore FILE [--without-keys]`: fills an empty database of this or an earlier release's back-up. */
export async function runRestore(config: Config, words: readonly string[]): Promise<number> {
  const name = words.find((word) => !word.startsWith('--'));
  if (name === undefined) {
    tell('cli.file-needed', { command: 'restore' });
    return 2;
  }
  const withoutKeys = words.includes('--without-keys');
  const report = await withDatabase(config, (database) =>
    withConnection({ url: database.migrationUrl, applicationName: 'landfall-restore', pool: 3 }, (owner) =>
      restore({ config, database, owner, withoutKeys }, resolve(name)),
    ),
  );
  sayReport(report);
  return 0;
}

interface Restore {
  config: Config;
  database: CommandDatabase;
  owner: DataSource;
  withoutKeys: boolean;
}

async function restore({ config, database, owner, withoutKeys }: Restore, file: string): Promise<RestoreReport> {
  const target = {
    owner,
    runtimeRole: runtimeRoleOf(database),
    revoke: endRestoredSessions,
    afterwards: () => migrateQueueTables(database.migrationUrl),
    files: openAttachmentStore(config),
    keys: presentKeys(config),
    withoutKeys,
  };
  const report = await restoreBackup(target, file);
  await anchor(config, report.manifest);
  const { manifest } = report;
  await noteBackup(new Database(owner), systemActor('cli-restore'), { event: BackupRestored, manifest });
  return report;
}

/** The chain ends where the back-up ended: what was anchored here after that is not missing. */
async function anchor(config: Config, { audit }: Manifest): Promise<void> {
  await anchorFileOf(config.home).append({ ...(audit ?? BEGINNING), at: realNow().toISOString(), restored: true });
}

function sayReport({ manifest, upgraded, skippedTables }: RestoreReport): void {
  tell('cli.restore-done', { ...sizeOf(manifest), madeAt: manifest.madeAt });
  if (upgraded.length > 0) {
    tell('cli.restore-upgraded', { count: upgraded.length });
  }
  if (skippedTables.length > 0) {
    tell('cli.restore-skipped', { tables: skippedTables.join(', ') });
  }
  tell('cli.restore-verify');
}
