import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { Setting } from './types';

export const settingsKey = ['settings'] as const;

export function useSettings(): UseQueryResult<Setting[]> {
  return useQuery({
    queryKey: settingsKey,
    queryFn: async () => (await unwrap(api.GET('/api/v1/settings'))).items,
  });
}
