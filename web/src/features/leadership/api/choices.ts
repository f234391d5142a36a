import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { FoundOption } from '../../../ui/inputs/search-select';

const shown = 20;

/** Leaders by name, pinyin or initials. */
export async function findLeaders(text: string): Promise<FoundOption[]> {
  const search = text.trim();
  const query = { role: 'LEADER' as const, limit: shown, ...(search === '' ? {} : { search }) };
  const found = await unwrap(api.GET('/api/v1/people', { params: { query } }));
  return found.items.map((person) => ({ value: person.id, label: person.name, hint: person.units[0]?.name }));
}

/** People by name, pinyin or initials. */
export async function findPeople(text: string): Promise<FoundOption[]> {
  const search = text.trim();
  const query = { limit: shown, ...(search === '' ? {} : { search }) };
  const found = await unwrap(api.GET('/api/v1/people', { params: { query } }));
  return found.items.map((person) => ({ value: person.id, label: person.name, hint: person.units[0]?.name }));
}

/** Leads by any part of their names; other records have pages from which one begins. */
export async function findLeads(text: string): Promise<FoundOption[]> {
  const q = text.trim();
  const query = { limit: shown, ...(q === '' ? {} : { q }) };
  const found = await unwrap(api.GET('/api/v1/leads', { params: { query } }));
  return found.items.map(({ id, title, code }) => ({ value: id, label: title, hint: code ?? undefined }));
}

interface UnitOption {
  value: string;
  label: string;
}

/** All units of the zone as choices, each after the one above it. */
export function useUnitOptions(): UnitOption[] {
  const units = useQuery({
    queryKey: ['units'],
    queryFn: async () => (await unwrap(api.GET('/api/v1/units'))).items,
    staleTime: 60_000,
  });
  return (units.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
