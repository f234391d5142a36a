import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Says who works on it beside its owner: the whole list. */
export async function changeCoOwners(lead: LeadVersion, userIds: string[]): Promise<LeadView> {
  return unwrap(
    api.POST('/api/v1/leads/{id}/co-owners', {
      params: { path: { id: lead.id } },
      headers: ifMatch(lead.version),
      body: { userIds },
    }),
  );
}
