import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { ApiProblem } from '../../../api/problem';
import { leadKey } from './show-lead';
import type { LeadView } from './types';

/** The lead that a change is based on. */
export interface LeadVersion {
  id: string;
  version: number;
}

/** One change of a lead: the answer is the lead as it is now, and every list that may show it is asked anew. */
export function useLeadChange<Input>(
  change: (input: Input) => Promise<LeadView | undefined>,
): UseMutationResult<LeadView | undefined, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (lead) => {
      if (lead) {
        queryClient.setQueryData(leadKey(lead.id), lead);
      }
    },
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['lead'] });
      await queryClient.invalidateQueries({ queryKey: ['today'] });
    },
  });
}
