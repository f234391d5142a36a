import { api, unwrap } from '../../../api/client';
import type { FoundOption } from '../../../ui/inputs/search-select';

const shown = 20;

/** People by name, pinyin or initials. */
export async function findPeople(text: string): Promise<FoundOption[]> {
  return find(text, 'active');
}

/** Those whose account is disabled too: what they left behind is handed over afterwards. */
export async function findAnybody(text: string): Promise<FoundOption[]> {
  return find(text, 'all');
}

async function find(text: string, state: 'active' | 'all'): Promise<FoundOption[]> {
  const search = text.trim();
  const query = { state, limit: shown, ...(search === '' ? {} : { search }) };
  const found = await unwrap(api.GET('/api/v1/people', { params: { query } }));
  return found.items.map((person) => ({ value: person.id, label: person.name, hint: person.units[0]?.name }));
}
