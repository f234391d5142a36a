import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { Site } from './types';

export function useSite(): UseQueryResult<Site> {
  return useQuery({
    queryKey: ['site'],
    queryFn: () => unwrap(api.GET('/api/v1/public/site')),
    staleTime: Infinity,
  });
}
