import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';

export function useSite(): UseQueryResult<Schemas['Site']> {
  return useQuery({
    queryKey: ['site'],
    queryFn: () => unwrap(api.GET('/api/v1/public/site')),
    staleTime: Infinity,
  });
}
