import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Moves it to another stage; a refusal names everything that is missing. */
export async function moveLead(lead: LeadVersion, body: Schemas['MoveLead']): Promise<LeadView> {
  return unwrap(
    api.POST('/api/v1/leads/{id}/stage', { params: { path: { id: lead.id } }, headers: ifMatch(lead.version), body }),
  );
}
