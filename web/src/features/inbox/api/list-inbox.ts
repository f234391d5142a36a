import { api, unwrap } from '../../../api/client';
import { listParameters, type Page } from '../../../api/list';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { InboxItem } from './types';

export const inboxKey = ['inbox'] as const;

export function useInbox(onlyUnread: boolean): ListData<InboxItem> {
  return useEndlessList({
    queryKey: [...inboxKey, 'list', onlyUnread],
    fetchPage: (cursor, signal) =>
      unwrap<Page<InboxItem>>(
        api.GET('/api/v1/inbox', {
          params: { query: listParameters(onlyUnread ? { unread: 'true' } : {}, cursor) },
          signal,
        }),
      ),
  });
}
