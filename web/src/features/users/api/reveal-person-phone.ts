import { api, unwrap } from '../../../api/client';

export async function revealPersonPhone(id: string, reason: string): Promise<string> {
  const answer = await unwrap(
    api.POST('/api/v1/people/{id}/phone/reveal', { params: { path: { id } }, body: { reason } }),
  );
  return answer.phone;
}
