import { permissionsOf } from '../../access/index.js';
import type { Actor, Language } from '../../platform/actor/index.js';

export interface HeldPost {
  kind: 'role' | 'position';
  code: string;
  unitId: string;
  /** The unit and all below it. */
  below: string[];
}

interface Holder {
  userId: string;
  onBehalfOfId: string | null;
  language: Language;
  requestId: string;
  posts: readonly HeldPost[];
}

/** Roles that run or check the system: their unit says nothing about which records somebody works with. */
const APART: ReadonlySet<string> = new Set(['ADMIN', 'AUDITOR']);

/** What somebody's posts of today amount to. */
export function actorOf({ posts, ...person }: Holder): Actor {
  const roles = posts.filter((post) => post.kind === 'role');
  const working = posts.filter((post) => post.kind === 'position' || !APART.has(post.code));
  const codes = unique(roles.map((role) => role.code));
  return {
    ...person,
    roles: codes,
    permissions: permissionsOf(codes),
    unitIds: unique(working.map((post) => post.unitId)),
    unitTreeIds: unique(working.flatMap((post) => post.below)),
    unitTreeIdsOfRole: Object.fromEntries(
      codes.map((code) => [code, unique(roles.filter((role) => role.code === code).flatMap((role) => role.below))]),
    ),
    headedUnitIds: unique(
      posts.filter((post) => post.kind === 'position' && post.code === 'HEAD').map((post) => post.unitId),
    ),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
