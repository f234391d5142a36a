import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';

/** Moves the demo zone's business time forward by an ISO 8601 duration; everything on the screen is old then. */
export function useAdvanceClock(): UseMutationResult<unknown, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (advance: string) => unwrap(api.POST('/api/v1/demo/clock', { body: { advance } })),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
