import { api, ifMatch, unwrap } from '../../../api/client';

export interface Standing {
  isDisabled: boolean;
  /** The account goes although open work stays with it. */
  leavesOpenWork?: boolean;
}

/** Ends every session at once; enabling again is possible at any time. */
export async function setDisabled(
  person: { id: string; version: number },
  { isDisabled, leavesOpenWork = false }: Standing,
): Promise<void> {
  const headers = ifMatch(person.version);
  const path = { id: person.id };
  const query = leavesOpenWork ? { leavesOpenWork: 'true' } : {};
  await unwrap(
    isDisabled
      ? api.POST('/api/v1/people/{id}/disablement', { params: { path, query }, headers })
      : api.DELETE('/api/v1/people/{id}/disablement', { params: { path }, headers }),
  );
}
