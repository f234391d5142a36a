import { api, unwrap } from '../../../api/client';
import { listParameters } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import type { ListData } from '../../../ui/list/list-types';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ImportSummary } from './types';

export const importListKey = ['import', 'list'] as const;

/** What the reader has brought in, newest first. */
export function useImports(): ListData<ImportSummary> {
  return useEndlessList<ImportSummary>({
    queryKey: importListKey,
    fetchPage: (cursor, signal) =>
      unwrap(
        api.GET('/api/v1/imports', {
          params: { query: listParameters<QueryOf<'/api/v1/imports'>>({}, cursor) },
          signal,
        }),
      ),
  });
}
