import { api, ifMatch, unwrap } from '../../../api/client';
import type { CloseReason, LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

export type Triage =
  | { outcome: 'ACCEPTED'; priority: 'ORDINARY' | 'MAJOR'; note?: string; ownerId?: string }
  | { outcome: 'RETURNED'; note: string }
  | { outcome: 'CLOSED'; reason: CloseReason; note: string };

/** Judges whether to follow it: accepted, sent back to its reporter, or closed. */
export async function triageLead(lead: LeadVersion, body: Triage): Promise<LeadView> {
  return unwrap(
    api.POST('/api/v1/leads/{id}/triage', { params: { path: { id: lead.id } }, headers: ifMatch(lead.version), body }),
  );
}
