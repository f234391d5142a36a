import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';

export type LeadCode = Schemas['LeadCodeView'];
export type LeadCodeChange = 'make' | 'renew' | 'revoke';

const codeKey = ['lead-code', 'own'] as const;

export function useLeadCode(): UseQueryResult<LeadCode, ApiProblem> {
  return useQuery<LeadCode, ApiProblem>({
    queryKey: codeKey,
    queryFn: () => unwrap(api.GET('/api/v1/me/lead-code')),
  });
}

export function useChangeLeadCode(): UseMutationResult<unknown, ApiProblem, LeadCodeChange> {
  const queryClient = useQueryClient();
  return useMutation<unknown, ApiProblem, LeadCodeChange>({
    mutationFn: (change) => changes[change](),
    onSettled: () => queryClient.invalidateQueries({ queryKey: codeKey }),
  });
}

const changes: Record<LeadCodeChange, () => Promise<unknown>> = {
  make: () => unwrap(api.POST('/api/v1/me/lead-code')),
  renew: () => unwrap(api.POST('/api/v1/me/lead-code/renewal')),
  revoke: () => unwrap(api.DELETE('/api/v1/me/lead-code')),
};
