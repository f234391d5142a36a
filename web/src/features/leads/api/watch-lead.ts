import { api, unwrap } from '../../../api/client';
import type { LeadView } from './types';

/** Puts it on the list of 重点跟踪, or takes it off. */
export async function watchLead(id: string, isWatched: boolean): Promise<LeadView> {
  return unwrap(api.POST('/api/v1/leads/{id}/watch', { params: { path: { id } }, body: { isWatched } }));
}
