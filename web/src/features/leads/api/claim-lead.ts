import { api, unwrap } from '../../../api/client';
import type { LeadView } from './types';

/** Takes it out of the pool; the first of two who try has it. */
export async function claimLead(id: string): Promise<LeadView> {
  return unwrap(api.POST('/api/v1/leads/{id}/claim', { params: { path: { id } } }));
}
