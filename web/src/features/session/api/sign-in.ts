import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import type { Credentials } from './types';

/** Signs in; what an earlier person saw on this device is forgotten first. */
export function useSignIn(): UseMutationResult<unknown, ApiProblem, Credentials> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => unwrap(api.POST('/api/v1/session', { body })),
    onSuccess: () => queryClient.clear(),
  });
}
