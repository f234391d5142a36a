import type { Role } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';

/** Which leads a role reaches besides those its holder reported, owns or co-owns (`architecture.md` 1). */
interface Reach {
  /** All leads are seen, at least their figures; confidential ones under their anonymous description. */
  figuresOfAll?: true;
  /** All leads that are not confidential, in full. */
  allOpen?: true;
  /** In full, what the unit of the role and those below it answer for. */
  unit?: true;
  /** What lies in the pool, to be claimed. */
  pool?: true;
  /** Confidential leads in full: always, or only when one record is opened, which is logged. */
  confidential?: 'always' | 'opened';
}

const REACH: Readonly<Record<Role, Reach>> = {
  AMBASSADOR: {},
  OFFICER: { unit: true, pool: true },
  DISPATCHER: { figuresOfAll: true, allOpen: true, confidential: 'always' },
  COORDINATOR: { allOpen: true },
  HANDLER: {},
  LEADER: { figuresOfAll: true, unit: true },
  SUPERVISOR: { figuresOfAll: true },
  STATISTICIAN: { figuresOfAll: true },
  ADMIN: {},
  AUDITOR: { figuresOfAll: true, allOpen: true, confidential: 'opened' },
};

export interface LeadScope {
  /** SQL condition on `lead`: what the reader may know of at all. */
  condition: string;
  /** SQL expression: FULL, FIGURES or ANONYMOUS (`Visibility`). */
  visibility: string;
}

/**
 * The one definition of who sees which lead and how much of it. List, board, detail, search, counts, files and every
 * write go through it. `opened` is one record, `listed` many.
 */
export function leadScope(actor: Actor, parameters: SqlParameters, reading: 'listed' | 'opened'): LeadScope {
  const reaches = actor.roles.map((role) => REACH[role as Role]);
  const has = (wanted: (reach: Reach) => boolean | undefined): boolean => reaches.some((reach) => wanted(reach));

  const isTrusted = has(({ confidential }) => confidential === 'always' || confidential === reading);
  const insider = isTrusted ? ['true'] : insiderConditions(actor, parameters);
  const inFull: string[] = [];
  if (has(({ allOpen }) => allOpen)) {
    inFull.push('not lead.is_confidential');
  }
  if (has(({ pool }) => pool)) {
    inFull.push('(lead.pool_since is not null and not lead.is_confidential)');
  }
  const unitIds = actor.roles.flatMap((role) =>
    REACH[role as Role].unit === true ? (actor.unitTreeIdsOfRole[role] ?? []) : [],
  );
  if (unitIds.length > 0) {
    inFull.push(`lead.owner_unit_id = any (${parameters.add(unitIds)}::uuid[])`);
  }
  const known = has(({ figuresOfAll }) => figuresOfAll) ? ['true'] : [...insider, ...inFull];
  return {
    condition: anyOf(known),
    visibility: `case when ${anyOf(insider)} then 'FULL' when lead.is_confidential then 'ANONYMOUS'
      when ${anyOf(inFull)} then 'FULL' else 'FIGURES' end`,
  };
}

/**
 * Who sees a confidential lead: reporter, owner, co-owners and the head of the unit that answers for it. Leaders
 * linked to it join here once there are links (`architecture.md` 4.3).
 */
function insiderConditions(actor: Actor, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  if (actor.userId !== null) {
    conditions.push(isMember(actor.userId, parameters));
  }
  if (actor.headedUnitIds.length > 0) {
    conditions.push(`lead.owner_unit_id = any (${parameters.add(actor.headedUnitIds)}::uuid[])`);
  }
  return conditions;
}

/** Reported, owned or co-owned by the person: 我的. */
export function isMember(userId: string, parameters: SqlParameters): string {
  return `lead.member_ids @> array[${parameters.add(userId)}]::uuid[]`;
}

function anyOf(conditions: readonly string[]): string {
  if (conditions.includes('true')) {
    return 'true';
  }
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}
