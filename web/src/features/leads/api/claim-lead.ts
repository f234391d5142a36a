import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Takes it out of the pool; the first of two who try has it. */
export async function claimLead(lead: LeadVersion): Promise<LeadView> {
  return unwrap<LeadView>(
    api.POST('/api/v1/leads/{id}/claim', { params: { path: { id: lead.id }, header: ifMatch(lead.version) } }),
  );
}
