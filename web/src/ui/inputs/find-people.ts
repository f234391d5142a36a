import { api, unwrap } from '../../api/client';
import type { FoundOption } from './search-select';

const shown = 20;

/** People by name, pinyin or initials, for choosing one. */
export async function findPeople(text: string): Promise<FoundOption[]> {
  return find(text, {});
}

/** Leaders in the same way. */
export async function findLeaders(text: string): Promise<FoundOption[]> {
  return find(text, { role: 'LEADER' });
}

async function find(text: string, among: { role?: 'LEADER' }): Promise<FoundOption[]> {
  const search = text.trim();
  const query = { ...among, limit: shown, ...(search === '' ? {} : { search }) };
  const found = await unwrap(api.GET('/api/v1/people', { params: { query } }));
  return found.items.map((person) => ({ value: person.id, label: person.name, hint: person.units[0]?.name }));
}
