import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { liveStream } from '../../../lib/live';
import { sendWaiting } from '../../../lib/outbox/outbox';
import { sessionKey, type Session } from '../../../lib/session';
import { forget, storedKeys } from '../../../lib/storage';

/** Ends the session on the server and forgets everything that was loaded. A full reload leaves nothing in memory. */
export function useSignOut(): UseMutationResult {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const session = queryClient.getQueryData<Session>(sessionKey);
      if (session) {
        await sendWaiting(session.user.id);
      }
      await unwrap(api.DELETE('/api/v1/session'));
      forgetBelongings();
    },
    onSuccess: () => {
      liveStream.close();
      queryClient.clear();
      window.location.assign('/sign-in');
    },
  });
}

const kept = ['landfall.language', 'landfall.mode'];

/** Drafts and views go; what was captured and never sent lies elsewhere and stays for its writer. */
function forgetBelongings(): void {
  storedKeys('landfall.')
    .filter((key) => !kept.includes(key))
    .forEach(forget);
}
