import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadView, WaitCause } from './types';
import type { LeadVersion } from './use-lead-change';

/** Says what the investor waits for; null once the zone has answered. */
export async function changeWaiting(lead: LeadVersion, body: { cause: WaitCause | null }): Promise<LeadView> {
  return unwrap<LeadView>(
    api.POST('/api/v1/leads/{id}/waiting', { params: { path: { id: lead.id }, header: ifMatch(lead.version) }, body }),
  );
}
