import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';

export type LeadTask = Schemas['TaskListItem'];

const shown = 20;

/** Tasks that came from the lead, as far as the reader sees them. */
export function useLeadTasks(leadId: string, isWanted: boolean): UseQueryResult<LeadTask[]> {
  return useQuery({
    queryKey: ['task', 'list', 'of-lead', leadId],
    queryFn: async () => {
      const query = { sourceRecordId: leadId, limit: shown };
      return (await unwrap(api.GET('/api/v1/tasks', { params: { query } }))).items;
    },
    enabled: isWanted,
  });
}
