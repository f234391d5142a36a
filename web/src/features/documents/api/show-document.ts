import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { DocumentView } from './types';

export const documentKey = (id: string): readonly string[] => ['document', 'detail', id];

export function useDocument(id: string): UseQueryResult<DocumentView> {
  return useQuery({
    queryKey: documentKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/documents/{id}', { params: { path: { id } } })),
  });
}
