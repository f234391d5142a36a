import { api, unwrap } from '../../../api/client';
import type { FoundOption } from '../../../ui/inputs/search-select';

const shown = 20;

/** People by name, pinyin or initials, for choosing one. */
export async function findPeople(text: string): Promise<FoundOption[]> {
  const search = text.trim();
  const query = search === '' ? { limit: shown } : { search, limit: shown };
  const found = await unwrap(api.GET('/api/v1/people', { params: { query } }));
  return found.items.map((person) => ({ value: person.id, label: person.name, hint: person.units[0]?.name }));
}
