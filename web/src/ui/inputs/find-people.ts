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

/** Those whose account is disabled too, for administrators: what they left behind is handed over afterwards. */
export async function findAnybody(text: string): Promise<FoundOption[]> {
  return find(text, { state: 'all' });
}

async function find(text: string, among: { role?: 'LEADER'; state?: 'all' }): Promise<FoundOption[]> {
  const search = text.trim();
  const query = { ...among, limit: shown, ...(search === '' ? {} : { search }) };
  const found = await unwrap(api.GET('/api/v1/people', { params: { query } }));
  return found.items.map((person) => ({ value: person.id, label: person.name, hint: person.units[0]?.name }));
}
