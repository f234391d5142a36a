import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Opens it again where it was. */
export async function reopenLead(lead: LeadVersion, body: { note: string }): Promise<LeadView> {
  return unwrap(
    api.POST('/api/v1/leads/{id}/reopening', {
      params: { path: { id: lead.id } },
      headers: ifMatch(lead.version),
      body,
    }),
  );
}
