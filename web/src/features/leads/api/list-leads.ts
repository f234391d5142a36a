import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery, type Page } from '../../../api/list';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { LeadListItem } from './types';

export const leadListKey = ['lead', 'list'] as const;

export async function fetchLeads(
  query: ListQuery,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<Page<LeadListItem>> {
  return unwrap<Page<LeadListItem>>(
    api.GET('/api/v1/leads', { params: { query: listParameters(query, cursor) }, ...(signal ? { signal } : {}) }),
  );
}

export function useLeads(query: ListQuery): ListData<LeadListItem> {
  return useEndlessList({
    queryKey: [...leadListKey, query],
    fetchPage: (cursor, signal) => fetchLeads(query, cursor, signal),
  });
}
