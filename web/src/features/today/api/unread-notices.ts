import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { QueryOf } from '../../../api/schemas';
import type { TodayNotice } from './types';

const shown = 5;

/** The newest unread of the inbox. */
export function useUnreadNotices(): UseQueryResult<TodayNotice[]> {
  return useQuery({
    queryKey: ['today', 'notices'],
    queryFn: async () => {
      const query: QueryOf<'/api/v1/inbox'> = { unread: 'true', limit: shown };
      return (await unwrap(api.GET('/api/v1/inbox', { params: { query } }))).items;
    },
  });
}
