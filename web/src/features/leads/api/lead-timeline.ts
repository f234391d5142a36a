import { api, unwrap } from '../../../api/client';
import { listParameters, type Page } from '../../../api/list';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { LeadTimelineItem } from './types';

export function useLeadTimeline(id: string): ListData<LeadTimelineItem> {
  return useEndlessList({
    queryKey: ['lead', 'timeline', id],
    fetchPage: (cursor, signal) =>
      unwrap<Page<LeadTimelineItem>>(
        api.GET('/api/v1/leads/{id}/timeline', { params: { path: { id }, query: listParameters({}, cursor) }, signal }),
      ),
  });
}
