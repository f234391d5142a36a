import { api, ifMatch, unwrap } from '../../../api/client';
import type { PersonView } from './types';

export type PersonChange = Partial<{ name: string; username: string; phone: string | null; email: string | null }>;

export async function changePerson(person: { id: string; version: number }, body: PersonChange): Promise<PersonView> {
  return unwrap<PersonView>(
    api.PATCH('/api/v1/people/{id}', { params: { path: { id: person.id }, header: ifMatch(person.version) }, body }),
  );
}
