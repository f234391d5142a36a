import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { DocumentView } from './types';

export const documentListKey = ['document', 'list'] as const;

export function useDocuments(asked: ListQuery): ListData<DocumentView> {
  return useEndlessList({
    queryKey: [...documentListKey, asked],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/documents'>>(asked, cursor);
      return unwrap(api.GET('/api/v1/documents', { params: { query }, ...(signal ? { signal } : {}) }));
    },
  });
}
