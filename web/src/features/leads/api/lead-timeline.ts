import { api, unwrap } from '../../../api/client';
import { listParameters } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { LeadTimelineItem } from './types';

export function useLeadTimeline(id: string): ListData<LeadTimelineItem> {
  return useEndlessList({
    queryKey: ['lead', 'timeline', id],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/leads/{id}/timeline'>>({}, cursor);
      return unwrap(api.GET('/api/v1/leads/{id}/timeline', { params: { path: { id }, query }, signal }));
    },
  });
}
