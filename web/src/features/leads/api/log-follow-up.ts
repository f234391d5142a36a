import { api, idempotencyKey, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { LeadView } from './types';

export type FollowUp = Schemas['LogFollowUp'];

/** Logs a contact; one tap suffices for 无变化. */
export async function logFollowUp(id: string, body: FollowUp, key: string): Promise<LeadView> {
  return unwrap(
    api.POST('/api/v1/leads/{id}/follow-ups', { params: { path: { id } }, headers: idempotencyKey(key), body }),
  );
}
