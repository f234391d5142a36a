import type { RecordRef, RecordTitle } from '../platform/records/index.js';

/** The columns in which a row names the record that it is about. */
export interface OfRecord {
  recordKind: string | null;
  recordId: string | null;
}

export function recordOf({ recordKind: kind, recordId: id }: OfRecord): RecordRef | null {
  return kind === null || id === null ? null : { kind, id };
}

/** The record beside a row, named as this reader may know it. */
export function namedRecord(record: RecordRef | null, titleOf: (record: RecordRef) => RecordTitle | undefined) {
  if (!record) {
    return null;
  }
  const title = titleOf(record);
  return { ...record, code: title?.code ?? null, title: title?.title ?? null, path: title?.path ?? null };
}
