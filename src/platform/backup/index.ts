/** All rows and attachments in one file, and back into an empty database; also the way from one PostgreSQL to the next. */
export type { Manifest } from './archive-format.js';
export { verifyArchive } from './archive-reader.js';
export { BackupRestored, BackupWritten, noteBackup } from './backup.events.js';
export type { FileStore } from './file-store.js';
export { restoreBackup, type RestoreReport } from './restore-backup.js';
export { writeBackup } from './write-backup.js';
