import { api, unwrap } from '../../../api/client';

/** 催办话术: a text for pasting into a chat, without phone, amount or secret. */
export async function fetchUrgeText(id: string): Promise<string> {
  const answer = await unwrap(api.GET('/api/v1/inbox/{id}/urge-text', { params: { path: { id } } }));
  return answer.text;
}
