import type { Actor } from '../platform/actor/index.js';
import type { Role } from './roles.js';

/**
 * How far a role sees within its module: what one made or owns, what belongs to the units of that role and all below
 * them, everything. The larger reaches include the smaller ones.
 */
export type Reach = 'own' | 'unit' | 'all';

/** A module's scope, role by role; a role that is missing sees nothing. */
export type ScopeTable = Readonly<Partial<Record<Role, Reach>>>;

/** What the module's one SQL fragment is made of; list, detail, search, count, export and files all use it. */
export type Scope =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly userId: string; readonly unitIds: readonly string[] };

/**
 * What the person may see today: the widest of all roles held. A role reaches the units in which it is held, not those
 * of the person's other roles: who is officer of a township and statistician of the zone is not officer of the zone.
 */
export function scopeOf(actor: Actor, table: ScopeTable): Scope {
  const reaches = actor.roles.flatMap((role) => (isRoleOf(table, role) ? [{ role, reach: table[role] }] : []));
  if (reaches.some(({ reach }) => reach === 'all')) {
    return { kind: 'all' };
  }
  if (reaches.length === 0 || actor.userId === null) {
    return { kind: 'none' };
  }
  const wide = reaches.filter(({ reach }) => reach === 'unit');
  const unitIds = new Set(wide.flatMap(({ role }) => actor.unitTreeIdsOfRole[role] ?? []));
  return { kind: 'some', userId: actor.userId, unitIds: [...unitIds] };
}

/** Whether a record lies within a scope: the same answer for one record that the SQL fragment gives for all. */
export function isWithin(
  scope: Scope,
  record: { readonly personIds: readonly (string | null)[]; readonly unitIds: readonly (string | null)[] },
): boolean {
  switch (scope.kind) {
    case 'none':
      return false;
    case 'all':
      return true;
    case 'some':
      return (
        record.personIds.includes(scope.userId) ||
        record.unitIds.some((unitId) => unitId !== null && scope.unitIds.includes(unitId))
      );
  }
}

function isRoleOf(table: ScopeTable, role: string): role is Role {
  return Object.hasOwn(table, role) && table[role as Role] !== undefined;
}
