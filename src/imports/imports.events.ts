import { defineEvent } from '../platform/events/index.js';

/** The subject of every event of an import. What stands in the sheet never enters them. */
export function importSubject(id: string): { kind: 'import'; id: string } {
  return { kind: 'import', id };
}

interface ImportFact {
  /** Of the records. */
  kind: string;
}

/** A sheet was read; nothing has become a record yet. */
export const ImportReceived = defineEvent<ImportFact & { rows: number }>('import.received');
export const ImportDiscarded = defineEvent<ImportFact>('import.discarded');
/** Its maker has looked at the preview and wants the rows to become records. */
export const ImportCommitted = defineEvent<ImportFact & { rows: number; duplicates: 'SKIP' | 'IMPORT' }>(
  'import.committed',
);
/** It is over: all rows, or these of them. `stopCode`: it stopped before its end. */
export const ImportFinished = defineEvent<ImportFact & { imported: number; left: number; stopCode?: string }>(
  'import.finished',
);
export const ImportReversalStarted = defineEvent<ImportFact & { records: number; reason: string }>(
  'import.reversal-started',
);
/** `kept`: somebody worked on them meanwhile. */
export const ImportReverted = defineEvent<ImportFact & { reverted: number; kept: number }>('import.reverted');
/** The rows that were left went out as a file. */
export const ImportErrorsExported = defineEvent<ImportFact & { rows: number }>('import.errors-exported');
