import type { Permission } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { LeadStage } from './lead-stage.js';
import type { Visibility, WaitCause } from './lead-vocabulary.js';

/** What the policy must know of a lead, from the reader's point of view. */
export interface LeadStanding {
  readonly stage: LeadStage;
  readonly visibility: Visibility;
  readonly isConfidential: boolean;
  readonly isInPool: boolean;
  readonly isTrashed: boolean;
  readonly isAcknowledged: boolean;
  readonly hasPhone: boolean;
  readonly isBackfilled: boolean;
  readonly isDisputed: boolean;
  readonly reporterId: string;
  readonly onBehalfOfId: string | null;
  readonly ownerId: string | null;
  readonly ownerUnitId: string | null;
  readonly isCoOwner: boolean;
  readonly trashedById: string | null;
}

type Derived = 'isInPool' | 'isTrashed' | 'isAcknowledged' | 'isBackfilled' | 'isDisputed';
type Instants = 'poolSince' | 'trashedAt' | 'acknowledgedAt' | 'backfilledAt' | 'disputedAt';
type Stored = Omit<LeadStanding, Derived> & Record<Instants, Date | null>;

/** The standing of a row, whichever statement has read it. */
export function standingOf(row: Stored): LeadStanding {
  return {
    ...row,
    isInPool: row.poolSince !== null,
    isTrashed: row.trashedAt !== null,
    isAcknowledged: row.acknowledgedAt !== null,
    isBackfilled: row.backfilledAt !== null,
    isDisputed: row.disputedAt !== null,
  };
}

type Test = (actor: Actor, lead: LeadStanding) => boolean;

interface Rule {
  /** What the role must hold at all. */
  permission: Permission;
  /** Who, for this lead. */
  who: Test;
  /** In which state of the lead. */
  when: (lead: LeadStanding) => boolean;
}

/** The office is whoever may triage. */
export function isOffice(actor: Actor): boolean {
  return actor.permissions.has('lead.triage');
}

const isOwner: Test = (actor, lead) => lead.ownerId !== null && lead.ownerId === actor.userId;
const works: Test = (actor, lead) => isOwner(actor, lead) || lead.isCoOwner;
const isReporter = (actor: Actor, lead: Pick<LeadStanding, 'reporterId' | 'onBehalfOfId'>): boolean =>
  actor.userId !== null && [lead.reporterId, lead.onBehalfOfId].includes(actor.userId);
const isHead: Test = (actor, lead) => lead.ownerUnitId !== null && actor.headedUnitIds.includes(lead.ownerUnitId);
const seesAll: Test = (_actor, lead) => lead.visibility === 'FULL';

const isOpen = ({ stage }: LeadStanding): boolean => stage !== 'CLOSED' && stage !== 'CONVERTED';
const isPursued = ({ stage }: LeadStanding): boolean => stage === 'TRIAGED' || stage === 'NEGOTIATING';

/**
 * Who may do what to a lead, and when. A reporter may mend the report until it has been triaged, and take it back until
 * somebody has answered; first report and introducer stay whatever happens. What is a key lead is for the office to say:
 * it has longer limits and never falls back to the pool by itself.
 */
const RULES = {
  edit: {
    permission: 'lead.edit',
    who: (actor, lead) =>
      isOffice(actor) || works(actor, lead) || (isReporter(actor, lead) && lead.stage === 'REPORTED'),
    when: isOpen,
  },
  flagKey: { permission: 'lead.triage', who: isOffice, when: isOpen },
  triage: { permission: 'lead.triage', who: isOffice, when: ({ stage }) => stage === 'REPORTED' },
  assign: {
    permission: 'lead.assign',
    who: (actor, lead) => isOffice(actor) || isOwner(actor, lead) || isHead(actor, lead),
    when: isOpen,
  },
  changeCoOwners: {
    permission: 'lead.edit',
    who: (actor, lead) => isOffice(actor) || isOwner(actor, lead),
    when: isOpen,
  },
  followUp: {
    permission: 'lead.follow-up',
    who: (actor, lead) => isOffice(actor) || works(actor, lead) || isReporter(actor, lead),
    when: isOpen,
  },
  move: {
    permission: 'lead.follow-up',
    who: (actor, lead) => isOffice(actor) || works(actor, lead),
    when: isPursued,
  },
  changeStatus: {
    permission: 'lead.follow-up',
    who: (actor, lead) => isOffice(actor) || works(actor, lead),
    when: isPursued,
  },
  wait: {
    permission: 'lead.follow-up',
    who: (actor, lead) => isOffice(actor) || works(actor, lead),
    when: isPursued,
  },
  close: {
    permission: 'lead.close',
    who: (actor, lead) => isOffice(actor) || isOwner(actor, lead),
    when: isOpen,
  },
  reopen: {
    permission: 'lead.close',
    who: (actor, lead) => isOffice(actor) || isOwner(actor, lead),
    when: ({ stage }) => stage === 'CLOSED',
  },
  watch: { permission: 'lead.watch', who: seesAll, when: isOpen },
  claim: {
    permission: 'lead.claim',
    who: seesAll,
    when: (lead) => isOpen(lead) && lead.isInPool && !lead.isConfidential,
  },
  revealPhone: { permission: 'lead.reveal', who: seesAll, when: ({ hasPhone }) => hasPhone },
  /** Everybody who sees it may doubt a day that a paper says, not the system. */
  dispute: {
    permission: 'lead.dispute',
    who: seesAll,
    when: ({ isBackfilled, isDisputed }) => isBackfilled && !isDisputed,
  },
  trash: {
    permission: 'lead.edit',
    who: (actor, lead) => isOffice(actor) || (isReporter(actor, lead) && !lead.isAcknowledged),
    when: ({ stage }) => stage !== 'CONVERTED',
  },
  restore: {
    permission: 'lead.edit',
    who: (actor, lead) => isOffice(actor) || lead.trashedById === actor.userId,
    when: () => true,
  },
} as const satisfies Record<string, Rule>;

export type LeadVerb = keyof typeof RULES;

/** `forbidden`: not this person; `not-now`: not in this state, which somebody may have changed meanwhile. */
export type LeadRefusal = 'forbidden' | 'not-now';

/** Why the actor may not do this to the lead; null when it may. */
export function refusalOf(actor: Actor, verb: LeadVerb, lead: LeadStanding): LeadRefusal | null {
  const rule: Rule = RULES[verb];
  if (lead.visibility !== 'FULL' || !actor.permissions.has(rule.permission) || !rule.who(actor, lead)) {
    return 'forbidden';
  }
  return rule.when(lead) && lead.isTrashed === (verb === 'restore') ? null : 'not-now';
}

/** The office hands over to anybody, everybody else within the units of their own roles and below. */
export function mayHandOverTo(actor: Actor, unitId: string): boolean {
  return isOffice(actor) || actor.unitTreeIds.includes(unitId);
}

type Returnable = Pick<LeadStanding, 'reporterId' | 'onBehalfOfId'> & { readonly waitingCause: WaitCause | null };

/** Whether an edit completes what was given back. The office that gave it back may mend a detail without answering. */
export function answersReturn(actor: Actor, lead: Returnable): boolean {
  return lead.waitingCause === 'RETURNED' && (isReporter(actor, lead) || !isOffice(actor));
}

/** The answer's `can`: everything the actor may do to the lead now. */
export function canOf(actor: Actor, lead: LeadStanding): Record<LeadVerb, boolean> {
  const verbs = Object.keys(RULES) as LeadVerb[];
  const answers = verbs.map((verb) => [verb, refusalOf(actor, verb, lead) === null] as const);
  return Object.fromEntries(answers) as Record<LeadVerb, boolean>;
}
