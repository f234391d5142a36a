import { PERMISSIONS, type Role } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';

/** The role and its unit in which somebody drafts a document. */
export interface Office {
  role: string | null;
  unitId: string | null;
}

interface Drafted {
  draftedById: string | null;
  officeRole: string | null;
  officeUnitId: string | null;
}

/** Widest sight first: a document holds what its drafter sees. */
const ISSUERS: readonly Role[] = PERMISSIONS['document.issue'];

export function officeOf(actor: Actor): Office {
  const role = ISSUERS.find((issuer) => actor.roles.includes(issuer)) ?? null;
  const reached = role === null ? [] : (actor.unitTreeIdsOfRole[role] ?? []);
  return { role, unitId: actor.unitIds.find((unitId) => reached.includes(unitId)) ?? null };
}

/**
 * A document holds whatever its office may see, so it is read by its drafter, by those who hold the same role in that
 * unit or above it, and by auditors.
 */
export function mayOpen(actor: Actor, { draftedById, officeRole, officeUnitId }: Drafted): boolean {
  if (actor.roles.includes('AUDITOR') || (draftedById !== null && draftedById === actor.userId)) {
    return true;
  }
  return (
    officeRole !== null &&
    officeUnitId !== null &&
    actor.roles.includes(officeRole) &&
    (actor.unitTreeIdsOfRole[officeRole] ?? []).includes(officeUnitId)
  );
}

/** The same as an SQL condition on `document`. */
export function documentScope(actor: Actor, parameters: SqlParameters): string {
  if (actor.roles.includes('AUDITOR')) {
    return 'true';
  }
  const offices = ISSUERS.filter((role) => actor.roles.includes(role)).map(
    (role) =>
      `(document.office_role = ${parameters.add(role)}
        and document.office_unit_id = any (${parameters.add(actor.unitTreeIdsOfRole[role] ?? [])}::uuid[]))`,
  );
  const own = `document.drafted_by_id = ${parameters.add(actor.userId)}::uuid`;
  return `(${[own, ...offices].join(' or ')})`;
}
