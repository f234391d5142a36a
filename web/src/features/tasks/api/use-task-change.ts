import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { ApiProblem } from '../../../api/problem';
import { taskKey } from './show-task';
import type { TaskView } from './types';

/** The task that a change is based on. */
export interface TaskVersion {
  id: string;
  version: number;
}

/** One change of a task: the answer is the task as it is now, and every list that may show it is asked anew. */
export function useTaskChange<Input>(
  change: (input: Input) => Promise<TaskView | undefined>,
): UseMutationResult<TaskView | undefined, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (task) => {
      if (task) {
        queryClient.setQueryData(taskKey(task.id), task);
      }
    },
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['task'] });
      await queryClient.invalidateQueries({ queryKey: ['today'] });
    },
  });
}
