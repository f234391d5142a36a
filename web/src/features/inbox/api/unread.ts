import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { Unread } from './types';

/** How many are unread, for the bell. */
export function useUnread(): UseQueryResult<Unread> {
  return useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: () => unwrap(api.GET('/api/v1/inbox/count')),
  });
}
