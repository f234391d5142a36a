import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { SystemState } from './types';

const renewMs = 10_000;

export function useSystemState(): UseQueryResult<SystemState> {
  return useQuery({
    queryKey: ['system'],
    queryFn: () => unwrap<SystemState>(api.GET('/api/v1/system')),
    refetchInterval: renewMs,
  });
}
