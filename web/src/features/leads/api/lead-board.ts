import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import type { LeadBoard } from './types';

export const leadBoardKey = ['lead', 'board'] as const;

export function useLeadBoard(asked: ListQuery): UseQueryResult<LeadBoard> {
  const query = listParameters<QueryOf<'/api/v1/leads/board'>>(asked, null);
  return useQuery({
    queryKey: [...leadBoardKey, asked],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/leads/board', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
