import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { SystemState } from './types';

export const systemKey = ['system'] as const;

const renewMs = 10_000;

export function useSystemState(): UseQueryResult<SystemState> {
  return useQuery({
    queryKey: systemKey,
    queryFn: () => unwrap(api.GET('/api/v1/system/queues')),
    refetchInterval: renewMs,
  });
}
