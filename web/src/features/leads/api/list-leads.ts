import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery } from '../../../api/list';
import type { QueryOf, Schemas } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { LeadListItem } from './types';

export const leadListKey = ['lead', 'list'] as const;

export async function fetchLeads(
  asked: ListQuery,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<Schemas['LeadPage']> {
  const query = listParameters<QueryOf<'/api/v1/leads'>>(asked, cursor);
  return unwrap(api.GET('/api/v1/leads', { params: { query }, ...(signal ? { signal } : {}) }));
}

export function useLeads(query: ListQuery): ListData<LeadListItem> {
  return useEndlessList({
    queryKey: [...leadListKey, query],
    fetchPage: (cursor, signal) => fetchLeads(query, cursor, signal),
  });
}
