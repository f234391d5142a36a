import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { HandoverPlan, HandoverPreview } from './types';

/** What would go to whom. Changes nothing; asked anew for each change of the plan, the old answer stays meanwhile. */
export function useHandoverPreview(plan: HandoverPlan | undefined): UseQueryResult<HandoverPreview> {
  return useQuery({
    queryKey: ['handover', 'preview', plan],
    queryFn: () => unwrap(api.POST('/api/v1/handovers/preview', { body: plan as HandoverPlan })),
    enabled: plan !== undefined,
    placeholderData: (previous, query) =>
      (query?.queryKey[2] as HandoverPlan | undefined)?.fromId === plan?.fromId ? previous : undefined,
    staleTime: 0,
    gcTime: 0,
  });
}
