import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

export interface Assignment {
  ownerId: string;
  note?: string;
}

/** Names who follows it, with a note for the hand-over. */
export async function assignLead(lead: LeadVersion, body: Assignment): Promise<LeadView> {
  return unwrap(
    api.POST('/api/v1/leads/{id}/assignment', {
      params: { path: { id: lead.id } },
      headers: ifMatch(lead.version),
      body,
    }),
  );
}
