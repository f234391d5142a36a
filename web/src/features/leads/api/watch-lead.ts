import { api, ifMatch, unwrap } from '../../../api/client';
import type { LeadView } from './types';
import type { LeadVersion } from './use-lead-change';

/** Puts it on the list of 重点跟踪, or takes it off. */
export async function watchLead(lead: LeadVersion, body: { isWatched: boolean }): Promise<LeadView> {
  return unwrap<LeadView>(
    api.PUT('/api/v1/leads/{id}/watch', { params: { path: { id: lead.id }, header: ifMatch(lead.version) }, body }),
  );
}
