import { api, ifMatch, unwrap } from '../../../api/client';
import type { CloseReason, LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Closes it for a reason. */
export async function closeLead(lead: LeadVersion, body: { reason: CloseReason; note: string }): Promise<LeadView> {
  return unwrap<LeadView>(
    api.POST('/api/v1/leads/{id}/closure', { params: { path: { id: lead.id }, header: ifMatch(lead.version) }, body }),
  );
}
