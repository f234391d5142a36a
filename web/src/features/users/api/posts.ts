import { api, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';

/** Roles and positions are dated rows: entered, and ended, never changed. */
export type PostKind = 'roles' | 'positions';

export async function grantRole(personId: string, body: Schemas['GrantRole']): Promise<void> {
  await unwrap(api.POST('/api/v1/people/{id}/roles', { params: { path: { id: personId } }, body }));
}

export async function appoint(personId: string, body: Schemas['Appoint']): Promise<void> {
  await unwrap(api.POST('/api/v1/people/{id}/positions', { params: { path: { id: personId } }, body }));
}

export async function endPost(personId: string, kind: PostKind, postId: string): Promise<void> {
  const params = { path: { id: personId, postId } };
  await unwrap(
    kind === 'roles'
      ? api.DELETE('/api/v1/people/{id}/roles/{postId}', { params })
      : api.DELETE('/api/v1/people/{id}/positions/{postId}', { params }),
  );
}
