import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { TaskView } from './types';

export const taskKey = (id: string): readonly string[] => ['task', 'detail', id];

export function useTask(id: string): UseQueryResult<TaskView> {
  return useQuery({
    queryKey: taskKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } })),
  });
}
