import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';

export type FilledLead = Omit<Schemas['FillLead'], 'token'>;

export function useOpenedCode(token: string): UseQueryResult<Schemas['OpenedLeadCode'], ApiProblem> {
  return useQuery<Schemas['OpenedLeadCode'], ApiProblem>({
    queryKey: ['lead-code', token],
    queryFn: () => unwrap(api.POST('/api/v1/public/lead-code', { body: { token } })),
    staleTime: Infinity,
    retry: false,
  });
}

export function useFillLead(token: string): UseMutationResult<Schemas['LeadReceipt'], ApiProblem, FilledLead> {
  return useMutation({
    mutationFn: (filled: FilledLead) =>
      unwrap(api.POST('/api/v1/public/lead-code/lead', { body: { ...filled, token } })),
  });
}
