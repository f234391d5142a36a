import type { Role } from '../access/index.js';
import { isLinkedLeader } from '../leadership/index.js';
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

/**
 * The one definition of who sees which lead and how much of it. List, board, detail, search, counts, files and every
 * write go through it. `opened` is one record, `listed` many. Each call adds its own parameters to the statement, so
 * its answer must stand in it.
 */
export class LeadScope {
  private readonly reaches: ReadonlyArray<Reach & { role: string }>;

  constructor(
    private readonly actor: Actor,
    private readonly parameters: SqlParameters,
    private readonly reading: 'listed' | 'opened',
  ) {
    this.reaches = actor.roles.map((role) => ({ role, ...REACH[role as Role] }));
  }

  /** SQL condition on `lead`: what the reader may know of at all. */
  condition(): string {
    const seesFigures = this.reaches.some(({ figuresOfAll }) => figuresOfAll);
    return seesFigures ? 'true' : anyOf([...this.asInsider(), ...this.inFull()]);
  }

  /** SQL condition on `lead` that all which are seen in full meet, in a form that finds indexes; see `visibility`. */
  mayBeFull(): string {
    return this.isTrusted() ? 'true' : anyOf([...this.asInsider(), ...this.inFull()]);
  }

  /** SQL expression: FULL, FIGURES or ANONYMOUS (`Visibility`). */
  visibility(): string {
    if (this.isTrusted()) {
      return `'FULL'`;
    }
    return `case when ${anyOf(this.asInsider())} then 'FULL' when lead.is_confidential then 'ANONYMOUS'
      when ${anyOf(this.inFull())} then 'FULL' else 'FIGURES' end`;
  }

  /** SQL expression: whether the reader sees the lead in full only because it was opened, which is logged. */
  isReadByAudit(): string {
    const listed = new LeadScope(this.actor, this.parameters, 'listed');
    return `(${this.visibility()} <> ${listed.visibility()})`;
  }

  /**
   * Whether some leads are known to the reader by their code alone: an order by name would tell names, in the place of
   * a line and in the cursor.
   */
  hidesNames(): boolean {
    return this.reaches.some(({ figuresOfAll }) => figuresOfAll) && !this.reaches.some(({ allOpen }) => allOpen);
  }

  private isTrusted(): boolean {
    return this.reaches.some(({ confidential }) => confidential === 'always' || confidential === this.reading);
  }

  /**
   * Who sees a confidential lead: reporter, owner, co-owners, the leaders linked to it, and the head of the unit that
   * answers for it (`architecture.md` 4.3).
   */
  private asInsider(): string[] {
    const { userId, headedUnitIds, roles } = this.actor;
    const conditions = userId === null ? [] : [isMember(userId, this.parameters)];
    if (userId !== null && roles.includes('LEADER')) {
      conditions.push(isLinkedLeader(userId, { kind: 'lead', id: 'lead.id' }, this.parameters));
    }
    return headedUnitIds.length === 0 ? conditions : [...conditions, this.isAnsweredBy(headedUnitIds)];
  }

  private inFull(): string[] {
    const conditions: string[] = [];
    if (this.reaches.some(({ allOpen }) => allOpen)) {
      conditions.push('not lead.is_confidential');
    }
    if (this.reaches.some(({ pool }) => pool)) {
      conditions.push('(lead.pool_since is not null and not lead.is_confidential)');
    }
    const roles = this.reaches.filter(({ unit }) => unit).map(({ role }) => role);
    const unitIds = roles.flatMap((role) => this.actor.unitTreeIdsOfRole[role] ?? []);
    return unitIds.length === 0 ? conditions : [...conditions, this.isAnsweredBy(unitIds)];
  }

  private isAnsweredBy(unitIds: readonly string[]): string {
    return `lead.owner_unit_id = any (${this.parameters.add(unitIds)}::uuid[])`;
  }
}

/** Reported, owned or co-owned by the person: 我的. */
export function isMember(userId: string, parameters: SqlParameters): string {
  return `lead.member_ids @> array[${parameters.add(userId)}]::uuid[]`;
}

/** Whether the person of this placeholder works on the lead beside its owner. */
export function isCoOwner(person: string, leadId = 'lead.id'): string {
  return `exists (select 1 from lead_co_owner where lead_co_owner.lead_id = ${leadId}
    and lead_co_owner.person_id = ${person})`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}
