import { api, ifMatch, unwrap } from '../../../api/client';
import type { EditLead, LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Changes facts; only what is sent is checked. */
export async function editLead(lead: LeadVersion, body: EditLead): Promise<LeadView> {
  return unwrap(
    api.PATCH('/api/v1/leads/{id}', { params: { path: { id: lead.id } }, headers: ifMatch(lead.version), body }),
  );
}
