import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Closes it for a reason. */
export async function closeLead(lead: LeadVersion, body: Schemas['CloseLead']): Promise<LeadView> {
  return unwrap(
    api.POST('/api/v1/leads/{id}/closure', { params: { path: { id: lead.id } }, headers: ifMatch(lead.version), body }),
  );
}
