import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';
import type { HandoverView } from './types';

export async function makeHandover(body: Schemas['MakeHandover'], key: string): Promise<HandoverView> {
  return unwrap(api.POST('/api/v1/handovers', { body, headers: idempotencyKey(key) }));
}

export async function acceptHandover(id: string, remark: string): Promise<HandoverView> {
  const body = remark === '' ? {} : { remark };
  return unwrap(api.POST('/api/v1/handovers/{id}/acceptance', { params: { path: { id } }, body }));
}

export async function undoHandover(id: string): Promise<HandoverView> {
  return unwrap(api.POST('/api/v1/handovers/{id}/undoing', { params: { path: { id } } }));
}

/** One step of a handover; whatever changed hands is asked anew. */
export function useHandoverChange<Input>(
  change: (input: Input) => Promise<HandoverView>,
): UseMutationResult<HandoverView, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (handover) => queryClient.setQueryData(['handover', 'detail', handover.id], handover),
    onSettled: async () => {
      for (const subject of ['handover', 'lead', 'task', 'instruction', 'leader-link', 'people', 'today']) {
        await queryClient.invalidateQueries({ queryKey: [subject] });
      }
    },
  });
}
