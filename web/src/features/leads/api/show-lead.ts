import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { LeadView } from './types';

export const leadKey = (id: string): readonly string[] => ['lead', 'detail', id];

export async function fetchLead(id: string): Promise<LeadView> {
  return unwrap(api.GET('/api/v1/leads/{id}', { params: { path: { id } } }));
}

export function useLead(id: string): UseQueryResult<LeadView> {
  return useQuery({ queryKey: leadKey(id), queryFn: () => fetchLead(id) });
}
