import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery } from '../../../api/list';
import type { LeadBoard } from './types';

export const leadBoardKey = ['lead', 'board'] as const;

export function useLeadBoard(query: ListQuery): UseQueryResult<LeadBoard> {
  return useQuery({
    queryKey: [...leadBoardKey, query],
    queryFn: ({ signal }) =>
      unwrap<LeadBoard>(api.GET('/api/v1/leads/board', { params: { query: listParameters(query, null) }, signal })),
    placeholderData: keepPreviousData,
  });
}
