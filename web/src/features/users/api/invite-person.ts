import { api, unwrap } from '../../../api/client';
import type { Invitation } from './types';

/** A link for the first sign-in, or for a forgotten password; an earlier one ends. */
export async function invitePerson(id: string): Promise<Invitation> {
  return unwrap(api.POST('/api/v1/people/{id}/invitation', { params: { path: { id } } }));
}
