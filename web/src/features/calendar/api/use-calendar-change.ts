import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { ApiProblem } from '../../../api/problem';
import { calendarKey } from './years';

export function useCalendarChange<Input>(
  change: (input: Input) => Promise<void>,
): UseMutationResult<void, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queryClient.invalidateQueries({ queryKey: calendarKey }) });
}
