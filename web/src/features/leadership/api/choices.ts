import { api, unwrap } from '../../../api/client';
import type { FoundOption } from '../../../ui/inputs/search-select';

const shown = 20;

/** Leads by any part of their names; other records have pages from which one begins. */
export async function findLeads(text: string): Promise<FoundOption[]> {
  const q = text.trim();
  const query = { limit: shown, ...(q === '' ? {} : { q }) };
  const found = await unwrap(api.GET('/api/v1/leads', { params: { query } }));
  return found.items.map(({ id, title, code }) => ({ value: id, label: title, hint: code ?? undefined }));
}
