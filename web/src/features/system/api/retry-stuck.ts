import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import { systemKey } from './system-state';

export type Stuck = 'events' | 'reminders' | 'deliveries';

/** Takes up again whatever of this kind was given up. */
export function useRetryStuck(): UseMutationResult<{ revived: number }, ApiProblem, Stuck> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (kind: Stuck) => retry(kind),
    onSettled: () => queryClient.invalidateQueries({ queryKey: systemKey }),
  });
}

async function retry(kind: Stuck): Promise<{ revived: number }> {
  switch (kind) {
    case 'events':
      return unwrap(api.POST('/api/v1/system/events/retry', { body: {} }));
    case 'reminders':
      return unwrap(api.POST('/api/v1/system/reminders/retry', { body: {} }));
    case 'deliveries':
      return unwrap(api.POST('/api/v1/system/deliveries/retry', { body: {} }));
  }
}
