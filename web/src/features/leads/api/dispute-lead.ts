import { api, unwrap } from '../../../api/client';
import type { LeadView } from './types';

/** Doubts the day of the first report of a backfilled lead. */
export async function disputeLead(id: string, body: { note: string }): Promise<LeadView> {
  return unwrap(api.POST('/api/v1/leads/{id}/dispute', { params: { path: { id } }, body }));
}
