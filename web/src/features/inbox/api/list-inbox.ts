import { api, unwrap } from '../../../api/client';
import { listParameters } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { InboxItem } from './types';

export const inboxKey = ['inbox'] as const;

export function useInbox(onlyUnread: boolean): ListData<InboxItem> {
  return useEndlessList({
    queryKey: [...inboxKey, 'list', onlyUnread],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/inbox'>>(onlyUnread ? { unread: 'true' } : {}, cursor);
      return unwrap(api.GET('/api/v1/inbox', { params: { query }, signal }));
    },
  });
}
