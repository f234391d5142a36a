import { api, idempotencyKey, unwrap } from '../../../api/client';
import { newKey } from '../../../lib/new-key';
import type { ImportView } from './types';

export interface SheetFile {
  kind: string;
  file: File;
  /** Of a workbook with several: which; the first that is shown unless it is named. */
  sheet?: string | undefined;
}

/** Sends a file. Nothing becomes a record by that. */
export async function uploadSheet({ kind, file, sheet }: SheetFile): Promise<ImportView> {
  const form = new FormData();
  form.append('kind', kind);
  if (sheet) {
    form.append('sheet', sheet);
  }
  form.append('file', file);
  return unwrap(api.POST('/api/v1/imports', { body: { kind, file: file.name }, bodySerializer: () => form }));
}

/** Sends what was copied in Excel: cells apart by tabs. */
export async function pasteSheet({ kind, text }: { kind: string; text: string }): Promise<ImportView> {
  return unwrap(api.POST('/api/v1/imports/pasted', { body: { kind, text }, headers: idempotencyKey(newKey()) }));
}
