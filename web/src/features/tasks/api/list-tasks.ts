import { api, unwrap } from '../../../api/client';
import { listParameters, type ListQuery } from '../../../api/list';
import type { QueryOf } from '../../../api/schemas';
import { useEndlessList } from '../../../ui/list/use-endless-list';
import type { ListData } from '../../../ui/list/list-types';
import type { TaskListItem } from './types';

export const taskListKey = ['task', 'list'] as const;

export function useTasks(asked: ListQuery): ListData<TaskListItem> {
  return useEndlessList({
    queryKey: [...taskListKey, asked],
    fetchPage: (cursor, signal) => {
      const query = listParameters<QueryOf<'/api/v1/tasks'>>(asked, cursor);
      return unwrap(api.GET('/api/v1/tasks', { params: { query }, ...(signal ? { signal } : {}) }));
    },
  });
}
