import { api, idempotencyKey, unwrap } from '../../../api/client';
import type { FollowUpKind, LeadView } from './types';

export interface FollowUp {
  kind: FollowUpKind;
  text?: string;
  place?: string;
  people?: string[];
  happenedAt?: string;
  nextStep?: string;
  nextStepOn?: string;
}

/** Logs a contact; one tap suffices for 无变化. */
export async function logFollowUp(id: string, body: FollowUp, key: string): Promise<LeadView> {
  return unwrap<LeadView>(
    api.POST('/api/v1/leads/{id}/follow-ups', { params: { path: { id }, header: idempotencyKey(key) }, body }),
  );
}
