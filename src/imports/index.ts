/** Spreadsheets in, row by row: read, looked at, mended, made records in the background, taken back in one step. */
export { ImportsModule } from './imports.module.js';
export { Importers } from './importers.js';
export type { ExistingRecord, ImportField, ImportFieldKind, ImportValues, Importer, RowGuard } from './importer.js';
export type { Choice } from './values/words.js';
export { ImportFinished, ImportReverted } from './imports.events.js';
