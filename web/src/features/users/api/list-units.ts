import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { Unit } from './types';

/** All units, each after the one above it; they are few and make one tree. */
export function useUnits(): UseQueryResult<Unit[]> {
  return useQuery({
    queryKey: ['units'],
    queryFn: async () => (await unwrap(api.GET('/api/v1/units'))).items,
    staleTime: 60_000,
  });
}
