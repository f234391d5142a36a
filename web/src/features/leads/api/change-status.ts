import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Says that it is delayed, dormant or going on, and why. */
export async function changeStatus(lead: LeadVersion, body: Schemas['ChangeLeadStatus']): Promise<LeadView> {
  return unwrap(
    api.POST('/api/v1/leads/{id}/status', { params: { path: { id: lead.id } }, headers: ifMatch(lead.version), body }),
  );
}
