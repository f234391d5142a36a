import { api, unwrap } from '../../../api/client';
import { listParameters } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import type { ListData } from '../../../ui/list/list-types';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { HandoverView } from './types';

/** Those that concern the reader, newest first; of one person alone when asked so. */
export function useHandovers(personId: string | undefined): ListData<HandoverView> {
  return useEndlessList<HandoverView>({
    queryKey: ['handover', 'list', personId],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/handovers'>>({ personId }, cursor);
      return unwrap(api.GET('/api/v1/handovers', { params: { query }, signal }));
    },
  });
}
