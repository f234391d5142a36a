import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadStatus, LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Says that it is delayed, dormant or going on, and why. */
export async function changeStatus(lead: LeadVersion, body: { status: LeadStatus; reason: string }): Promise<LeadView> {
  return unwrap<LeadView>(
    api.POST('/api/v1/leads/{id}/status', { params: { path: { id: lead.id }, header: ifMatch(lead.version) }, body }),
  );
}
