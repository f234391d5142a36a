import { api, unwrap } from '../../../api/client';
import type { Page } from '../../../api/list';
import type { FoundOption } from '../../../ui/inputs/search-select';

interface FoundPerson {
  id: string;
  name: string;
  units: { name: string }[];
}

/** People by name, pinyin or initials, for choosing one. */
export async function findPeople(text: string): Promise<FoundOption[]> {
  const query = text.trim() === '' ? { limit: 20 } : { search: text.trim(), limit: 20 };
  const found = await unwrap<Page<FoundPerson>>(api.GET('/api/v1/people', { params: { query } }));
  return found.items.map((person) => ({ value: person.id, label: person.name, hint: person.units[0]?.name }));
}
