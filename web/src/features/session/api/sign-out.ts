import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { liveStream } from '../../../lib/live';
import { outboxStorageKey, sendWaiting } from '../../../lib/outbox';
import { sessionKey, type Session } from '../../../lib/session';
import { readStored, store } from '../../../lib/storage';

/** Ends the session on the server and forgets everything that was loaded. A full reload leaves nothing in memory. */
export function useSignOut(): UseMutationResult {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const session = queryClient.getQueryData<Session>(sessionKey);
      if (session) {
        await sendWaiting(session.user.id);
      }
      const belongings = keptAcrossSignOut();
      await unwrap(api.DELETE('/api/v1/session'));
      // The server has the browser empty its store: drafts go, what was captured and never sent stays.
      for (const [key, value] of belongings) {
        store(key, value);
      }
    },
    onSuccess: () => {
      liveStream.close();
      queryClient.clear();
      window.location.assign('/sign-in');
    },
  });
}

const kept = [outboxStorageKey, 'landfall.language', 'landfall.mode'];

function keptAcrossSignOut(): [key: string, value: unknown][] {
  return kept.map((key): [string, unknown] => [key, readStored(key)]).filter(([, value]) => value !== undefined);
}
