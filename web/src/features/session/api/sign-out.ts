import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { liveStream } from '../../../lib/live';

/** Ends the session on the server and forgets everything that was loaded. A full reload leaves nothing in memory. */
export function useSignOut(): UseMutationResult {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/session')),
    onSuccess: () => {
      liveStream.close();
      queryClient.clear();
      window.location.assign('/sign-in');
    },
  });
}
