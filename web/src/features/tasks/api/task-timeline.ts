import { api, unwrap } from '../../../api/client';
import { listParameters } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { TaskTimelineItem } from './types';

export function useTaskTimeline(id: string): ListData<TaskTimelineItem> {
  return useEndlessList({
    queryKey: ['task', 'timeline', id],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/tasks/{id}/timeline'>>({}, cursor);
      return unwrap(api.GET('/api/v1/tasks/{id}/timeline', { params: { path: { id }, query }, signal }));
    },
  });
}
