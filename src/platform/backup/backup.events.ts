import type { Actor } from '../actor/index.js';
import { Database, newId } from '../database/index.js';
import { EventLog, defineEvent } from '../events/index.js';
import type { Manifest } from './archive-format.js';

interface BackupFacts {
  madeAt: string;
  tables: number;
  rows: number;
  files: number;
}

/** Everything was taken out of the database into a file, and everything came from one: both belong in the audit trail. */
export const BackupWritten = defineEvent<BackupFacts>('backup.written');
export const BackupRestored = defineEvent<BackupFacts>('backup.restored');

/** Appends one of the two; the back-up itself has no record to hang on. */
export async function noteBackup(
  database: Database,
  actor: Actor,
  { event, manifest }: { event: typeof BackupWritten; manifest: Manifest },
): Promise<void> {
  const data = {
    madeAt: manifest.madeAt,
    tables: manifest.tables.length,
    rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
    files: manifest.files.count,
  };
  const subject = { kind: 'backup', id: newId() };
  await database.transaction(() => new EventLog(database).append(actor, event({ subject, data })));
}
