import { api, ifMatch, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { PersonView } from './types';

export type PersonChange = Schemas['ChangePerson'];

export async function changePerson(person: { id: string; version: number }, body: PersonChange): Promise<PersonView> {
  return unwrap(
    api.PATCH('/api/v1/people/{id}', { params: { path: { id: person.id } }, headers: ifMatch(person.version), body }),
  );
}
