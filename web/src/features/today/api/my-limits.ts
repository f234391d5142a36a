import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { QueryOf } from '../../../api/schemas';
import type { MyLimit } from './types';

const shown = 50;

/** What the reader owes: late first, then what ends today. */
export function useMyLimits(): UseQueryResult<MyLimit[]> {
  return useQuery({
    queryKey: ['today', 'limits'],
    queryFn: async () => [...(await fetchLimits('late')), ...(await fetchLimits('due'))],
  });
}

async function fetchLimits(state: 'late' | 'due'): Promise<MyLimit[]> {
  const query: QueryOf<'/api/v1/reminders/mine'> = { state, limit: shown };
  return (await unwrap(api.GET('/api/v1/reminders/mine', { params: { query } }))).items;
}
