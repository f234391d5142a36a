import { api, unwrap } from '../../../api/client';
import type { LeadView, WaitCause } from './types';

/** Says what the investor waits for; null once the zone has answered. */
export async function changeWaiting(id: string, cause: WaitCause | null): Promise<LeadView> {
  return unwrap(api.POST('/api/v1/leads/{id}/waiting', { params: { path: { id } }, body: { cause } }));
}
