import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { listParameters } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import type { ListData } from '../../../ui/list/list-types';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ImportRow } from './types';

type RowQuery = QueryOf<'/api/v1/imports/{id}/rows'>;
export type ShownRows = NonNullable<RowQuery['show']>;

/** Titles and headers stand above the records, within these. */
const headRows = 30;

/** The rows of a preview or of a result. */
export function useImportRows(id: string, show: ShownRows): ListData<ImportRow> {
  return useEndlessList<ImportRow>({
    queryKey: ['import', 'rows', id, show],
    fetchPage: (cursor, signal) =>
      unwrap(
        api.GET('/api/v1/imports/{id}/rows', {
          params: { path: { id }, query: listParameters<RowQuery>({ show }, cursor) },
          signal,
        }),
      ),
  });
}

/** The first rows as they stand in the sheet, for the mapping of its columns. */
export function useHeadRows(id: string): UseQueryResult<ImportRow[]> {
  return useQuery({
    queryKey: ['import', 'rows', id, 'head'],
    queryFn: async () => {
      const query: RowQuery = { show: 'all', limit: headRows };
      return (await unwrap(api.GET('/api/v1/imports/{id}/rows', { params: { path: { id }, query } }))).items;
    },
  });
}
