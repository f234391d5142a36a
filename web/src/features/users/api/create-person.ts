import { api, idempotencyKey, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import type { PersonView } from './types';

export type NewPerson = Schemas['CreatePerson'];

export async function createPerson(body: NewPerson, key: string): Promise<PersonView> {
  return unwrap(api.POST('/api/v1/people', { body, headers: idempotencyKey(key) }));
}
