import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { inboxKey } from './list-inbox';

/** Marks one item as read; without an id, all of them. */
export function useMarkRead(): UseMutationResult<unknown, Error, string | undefined> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string | undefined) =>
      id === undefined
        ? unwrap(api.POST('/api/v1/inbox/read-all'))
        : unwrap(api.POST('/api/v1/inbox/{id}/read', { params: { path: { id } } })),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: inboxKey });
      await queryClient.invalidateQueries({ queryKey: ['today', 'notices'] });
    },
  });
}
