import { api, unwrap } from '../../../api/client';
import type { LeadView } from './types';

/** Takes it back out of the trash. */
export async function restoreLead(id: string): Promise<LeadView> {
  return unwrap(api.POST('/api/v1/leads/{id}/restoration', { params: { path: { id } } }));
}
