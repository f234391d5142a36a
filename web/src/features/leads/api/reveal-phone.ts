import { api, unwrap } from '../../../api/client';

/** Shows the contact's number for a stated reason; limited and logged. */
export async function revealPhone(id: string, reason: string): Promise<string> {
  const answer = await unwrap(
    api.POST('/api/v1/leads/{id}/phone/reveal', { params: { path: { id } }, body: { reason } }),
  );
  return answer.phone;
}
