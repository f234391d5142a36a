import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadStage, LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Moves it to another stage; a refusal names everything that is missing. */
export async function moveLead(lead: LeadVersion, body: { to: LeadStage; note?: string }): Promise<LeadView> {
  return unwrap<LeadView>(
    api.POST('/api/v1/leads/{id}/stage', { params: { path: { id: lead.id }, header: ifMatch(lead.version) }, body }),
  );
}
