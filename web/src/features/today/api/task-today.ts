import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';

export type TaskToday = Schemas['TaskToday'];
export type TodayTask = Schemas['TaskListItem'];

export function useTaskToday(isWanted: boolean): UseQueryResult<TaskToday> {
  return useQuery({
    queryKey: ['today', 'tasks'],
    queryFn: () => unwrap(api.GET('/api/v1/tasks/today')),
    enabled: isWanted,
  });
}
