import { api, ifMatch, unwrap } from '../../../api/client';

/** Ends every session at once; enabling again is possible at any time. */
export async function setDisabled(person: { id: string; version: number }, isDisabled: boolean): Promise<void> {
  const params = { path: { id: person.id }, header: ifMatch(person.version) };
  await unwrap(
    isDisabled
      ? api.POST('/api/v1/people/{id}/disablement', { params })
      : api.DELETE('/api/v1/people/{id}/disablement', { params }),
  );
}
