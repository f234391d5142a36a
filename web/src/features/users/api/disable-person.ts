import { api, ifMatch, unwrap } from '../../../api/client';

/** Ends every session at once; enabling again is possible at any time. */
export async function setDisabled(person: { id: string; version: number }, isDisabled: boolean): Promise<void> {
  const request = { params: { path: { id: person.id } }, headers: ifMatch(person.version) };
  await unwrap(
    isDisabled
      ? api.POST('/api/v1/people/{id}/disablement', request)
      : api.DELETE('/api/v1/people/{id}/disablement', request),
  );
}
