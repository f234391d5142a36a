import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { PersonListItem } from './types';

export function usePeople({ q, ...filters }: ListQuery): ListData<PersonListItem> {
  const asked: ListQuery = { ...filters, search: q };
  return useEndlessList({
    queryKey: ['people', 'list', asked],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/people'>>(asked, cursor);
      return unwrap(api.GET('/api/v1/people', { params: { query }, signal }));
    },
  });
}
