import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { liveStream, useLive } from '../lib/live';
import { useSession } from '../lib/session';

/** Which questions are asked anew when something changed. Lists ask for themselves, so that no row moves under the hand. */
const affected: Record<string, string[][]> = {
  inbox: [['inbox', 'unread'], ['today']],
  lead: [['lead', 'detail'], ['lead', 'timeline'], ['today']],
  instruction: [
    ['instruction', 'detail'],
    ['instruction', 'timeline'],
  ],
  'leader-link': [['leader-link']],
  'field-work': [['field-work', 'detail']],
  handover: [['handover', 'detail']],
  clock: [[]],
  resync: [[]],
};

export function LiveUpdates() {
  const { user } = useSession();
  const queryClient = useQueryClient();
  useEffect(() => {
    liveStream.open();
    return () => liveStream.close();
  }, [user.id]);
  useLive(Object.keys(affected), (message) => {
    const [subject = ''] = message.type.split('.');
    for (const queryKey of affected[subject] ?? []) {
      void queryClient.invalidateQueries({ queryKey });
    }
  });
  return null;
}
