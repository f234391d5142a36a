import { defineEvent } from '../platform/events/index.js';
import type { PhoneForm } from './sheet.js';

/** What has left the house as a table: which sheet, by which filter, how many rows, with which phones. */
export const SheetExported = defineEvent<{
  sheet: string;
  filter: Record<string, unknown>;
  phones: PhoneForm;
  rows: number;
  sha256: string;
}>('document.sheet-exported');

/** A form or page about one record was made for printing. */
export const RecordPrinted = defineEvent<{
  form: string;
  recordKind: string;
  recordId: string;
  recordVersion: number;
  sha256: string;
}>('document.record-printed');

export const DocumentDrafted = defineEvent<{ form: string; series: string }>('document.drafted');
/** A draft was thrown away; it had no number. */
export const DocumentDiscarded = defineEvent<{ form: string; series: string }>('document.discarded');
/** Frozen under its number. */
export const DocumentIssued = defineEvent<{ series: string; year: number; number: number; sha256: string }>(
  'document.issued',
);
/** Another edition under the same number; the one before stays. */
export const DocumentCorrected = defineEvent<{ edition: number; reason: string; sha256: string }>('document.corrected');
/** Somebody has looked at what was issued, which holds whatever the office may see. */
export const DocumentOpened = defineEvent<{ series: string; number: number | null }>('document.opened');
/** A signed page came back to its record: by the code on it, or as whoever sent it said. */
export const PaperReturned = defineEvent<{ attachmentId: string; recordVersion: number | null; isByCode: boolean }>(
  'document.returned',
);
/** A form of the zone itself (照你的表填). */
export const OwnSheetAdded = defineEvent<{ sheet: string; sha256: string }>('own-sheet.added');
export const OwnSheetReplaced = defineEvent<{ sha256: string }>('own-sheet.replaced');
export const OwnSheetMapped = defineEvent<{
  columns: Array<{ column: string; header: string; key: string | null }>;
}>('own-sheet.mapped');
export const OwnSheetRemoved = defineEvent<{ name: string }>('own-sheet.removed');
