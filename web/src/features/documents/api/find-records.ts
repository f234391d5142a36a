import { api, unwrap } from '../../../api/client';
import type { FoundOption } from '../../../ui/inputs/search-select';

const shown = 20;

/** What pages are printed of, in the order in which it is asked. */
export const returnKinds = ['task', 'lead', 'instruction'] as const;
export type ReturnKind = (typeof returnKinds)[number];

/** Records by words or code, for a page whose code cannot be read. */
export async function findRecords(kind: ReturnKind, text: string): Promise<FoundOption[]> {
  const q = text.trim();
  const params = { query: q === '' ? { limit: shown } : { q, limit: shown } };
  if (kind === 'task') {
    const { items } = await unwrap(api.GET('/api/v1/tasks', { params }));
    return items.map(({ id, words, code }) => ({ value: id, label: words, hint: code }));
  }
  if (kind === 'lead') {
    const { items } = await unwrap(api.GET('/api/v1/leads', { params }));
    return items.map(({ id, title, code }) => ({ value: id, label: title, hint: code ?? undefined }));
  }
  const { items } = await unwrap(api.GET('/api/v1/instructions', { params }));
  return items.map(({ id, words, code }) => ({ value: id, label: words ?? code, hint: code }));
}
