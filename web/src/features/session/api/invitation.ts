import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import type { Invitation } from './types';

/** The token travels in the body and in the address' fragment, so that it is in no log. */
export function useInvitation(token: string): UseQueryResult<Invitation, ApiProblem> {
  return useQuery<Invitation, ApiProblem>({
    queryKey: ['invitation', token],
    queryFn: () => unwrap(api.POST('/api/v1/invitation', { body: { token } })),
    staleTime: Infinity,
    retry: false,
  });
}

export interface Acceptance {
  token: string;
  password: string;
}

export function useAcceptInvitation(): UseMutationResult<unknown, ApiProblem, Acceptance> {
  return useMutation({
    mutationFn: (body: Acceptance) => unwrap(api.POST('/api/v1/invitation/acceptance', { body })),
  });
}
