import { api, unwrap } from '../../../api/client';

/** Roles and positions are dated rows: entered, and ended, never changed. */
export type Post =
  | { kind: 'roles'; unitId: string; role: string; startsOn?: string; endsOn?: string }
  | { kind: 'positions'; unitId: string; position: string; startsOn?: string; endsOn?: string };

export async function enterPost(personId: string, { kind, ...body }: Post): Promise<void> {
  await unwrap(api.POST(`/api/v1/people/{id}/${kind}`, { params: { path: { id: personId } }, body }));
}

export async function endPost(personId: string, kind: Post['kind'], postId: string): Promise<void> {
  await unwrap(api.DELETE(`/api/v1/people/{id}/${kind}/{postId}`, { params: { path: { id: personId, postId } } }));
}
