import { api, idempotencyKey, unwrap } from '../../../api/client';
import type { PersonView } from './types';

export interface NewPerson {
  name: string;
  username: string;
  phone?: string;
  email?: string;
}

export async function createPerson(body: NewPerson, key: string): Promise<PersonView> {
  return unwrap<PersonView>(api.POST('/api/v1/people', { body, params: { header: idempotencyKey(key) } }));
}
