import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadVersion } from './use-lead-change';

/** Puts it into the trash for thirty days. */
export async function trashLead(lead: LeadVersion): Promise<undefined> {
  await unwrap(api.DELETE('/api/v1/leads/{id}', { params: { path: { id: lead.id } }, headers: ifMatch(lead.version) }));
}
