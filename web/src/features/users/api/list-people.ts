import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery, type Page } from '../../../api/list';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { PersonListItem } from './types';

export function usePeople({ q, ...query }: ListQuery): ListData<PersonListItem> {
  const asked: ListQuery = { ...query, search: q };
  return useEndlessList({
    queryKey: ['people', 'list', asked],
    fetchPage: (cursor, signal) =>
      unwrap<Page<PersonListItem>>(
        api.GET('/api/v1/people', { params: { query: listParameters(asked, cursor) }, signal }),
      ),
  });
}
