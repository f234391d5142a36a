import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { LeadToday } from './types';

export function useLeadToday(isWanted: boolean): UseQueryResult<LeadToday> {
  return useQuery({
    queryKey: ['today', 'leads'],
    queryFn: () => unwrap(api.GET('/api/v1/leads/today')),
    enabled: isWanted,
  });
}
