import type { Permission } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { isWithUnit, stateAfter, type TaskState, type TaskStep } from './task-state.js';

/** Who asks, and for which units that person may speak. */
export interface TaskParty {
  actor: Actor;
  /** Units whose 负责人, 联络员 or AB岗 the person is today. */
  deskUnitIds: readonly string[];
}

/** What the policy must know of a task. */
export interface TaskStanding {
  readonly state: TaskState;
  readonly isLate: boolean;
  readonly isTrashed: boolean;
  readonly ownerIds: readonly string[];
  readonly issueUnitId: string | null;
  readonly leadUnitId: string;
  readonly supportingUnitIds: readonly string[];
  readonly handlerId: string | null;
  readonly hasObjected: boolean;
  readonly isObjectionPending: boolean;
  readonly isExtensionPending: boolean;
  readonly trashedById: string | null;
}

type Derived = 'isTrashed' | 'hasObjected' | 'isObjectionPending' | 'isExtensionPending';
type Stored = Omit<TaskStanding, Derived> &
  Record<'trashedAt' | 'objectedAt' | 'objectionPendingSince' | 'extensionPendingSince', Date | null>;

/** The standing of a row, whichever statement has read it. */
export function standingOf(row: Stored): TaskStanding {
  return {
    ...row,
    isTrashed: row.trashedAt !== null,
    hasObjected: row.objectedAt !== null,
    isObjectionPending: row.objectionPendingSince !== null,
    isExtensionPending: row.extensionPendingSince !== null,
  };
}

type Test = (party: TaskParty, task: TaskStanding) => boolean;

interface Rule {
  /** What the role must hold at all. */
  permission: Permission;
  /** Who, for this task. */
  who: Test;
  /** In which state of the task. */
  when: (task: TaskStanding) => boolean;
}

/** Roles whose colleagues in the same office stand in for whoever issued a task. */
const OFFICE_ROLES = ['COORDINATOR', 'DISPATCHER'] as const;

/** Roles that give tasks to any unit of the zone; everybody else within their own units. */
const ZONE_ROLES: readonly string[] = [...OFFICE_ROLES, 'LEADER'];

/** Whoever issued the task or answers for its source, and colleagues of the issuing office. */
export const isIssuer: Test = ({ actor }, task) =>
  (actor.userId !== null && task.ownerIds.includes(actor.userId)) ||
  OFFICE_ROLES.some(
    (role) => task.issueUnitId !== null && (actor.unitTreeIdsOfRole[role] ?? []).includes(task.issueUnitId),
  );
const isDesk: Test = ({ deskUnitIds }, task) => deskUnitIds.includes(task.leadUnitId);
const isSupporting: Test = ({ deskUnitIds }, task) => task.supportingUnitIds.some((id) => deskUnitIds.includes(id));
const isHandler: Test = ({ actor }, task) => task.handlerId !== null && task.handlerId === actor.userId;
const isUnit: Test = (party, task) => isDesk(party, task) || isHandler(party, task);
const isUnitOrIssuer: Test = (party, task) => isUnit(party, task) || isIssuer(party, task);
const isSupervision: Test = ({ actor }) => actor.permissions.has('task.supervise');

const canTake =
  (step: TaskStep) =>
  ({ state }: TaskStanding): boolean =>
    stateAfter(step, state) !== null;
const isOwed = ({ state }: TaskStanding): boolean => isWithUnit(state);

/**
 * Who may do what to a task, and when. What a unit says by word or on paper may be entered for it by whoever issued the
 * task (代录). A unit objects once and a ruling on that is final, so that no task is passed on and on.
 */
const RULES = {
  acknowledge: {
    permission: 'task.handle',
    who: (party, task) => isDesk(party, task) || isIssuer(party, task),
    when: canTake('acknowledge'),
  },
  nameHandler: { permission: 'task.handle', who: isDesk, when: isOwed },
  logProgress: {
    permission: 'task.handle',
    who: (party, task) => isUnitOrIssuer(party, task) || isSupporting(party, task),
    when: canTake('logProgress'),
  },
  answer: { permission: 'task.handle', who: isUnitOrIssuer, when: canTake('answer') },
  object: {
    permission: 'task.handle',
    who: (party, task) => isDesk(party, task) || isIssuer(party, task),
    when: (task) => isOwed(task) && !task.hasObjected,
  },
  askExtension: {
    permission: 'task.handle',
    who: isUnitOrIssuer,
    when: (task) => isOwed(task) && !task.isExtensionPending && !task.isObjectionPending,
  },
  ruleObjection: { permission: 'task.rule', who: isIssuer, when: ({ isObjectionPending }) => isObjectionPending },
  ruleExtension: { permission: 'task.rule', who: isIssuer, when: ({ isExtensionPending }) => isExtensionPending },
  close: { permission: 'task.rule', who: isIssuer, when: canTake('close') },
  reopen: { permission: 'task.rule', who: isIssuer, when: canTake('reopen') },
  cancel: { permission: 'task.rule', who: isIssuer, when: canTake('cancel') },
  urge: {
    permission: 'task.urge',
    who: (party, task) => isIssuer(party, task) || isSupervision(party, task),
    when: isOwed,
  },
  /** 督办 is pressure after the limit; before it there is 催办. */
  supervise: { permission: 'task.supervise', who: () => true, when: (task) => isOwed(task) && task.isLate },
  /** What was issued by mistake, before the unit has taken it up. */
  trash: {
    permission: 'task.rule',
    who: isIssuer,
    when: ({ state }) => state === 'ISSUED' || state === 'CANCELLED',
  },
  restore: { permission: 'task.rule', who: isIssuer, when: () => true },
  /** Gives a unit the link of its 交办单, and takes it back. */
  share: { permission: 'task.rule', who: isIssuer, when: ({ state }) => state !== 'CLOSED' && state !== 'CANCELLED' },
} as const satisfies Record<string, Rule>;

export type TaskVerb = keyof typeof RULES;

/** What a unit may do through its link. Who its people are is not for whoever came by a piece of paper. */
const THROUGH_LINK: readonly TaskVerb[] = ['acknowledge', 'logProgress', 'answer', 'object', 'askExtension'];

/** `forbidden`: not this person; `not-now`: not in this state, which somebody may have changed meanwhile. */
export type TaskRefusal = 'forbidden' | 'not-now';

/** Why the person may not do this to the task; null when it may. */
export function refusalOf(party: TaskParty, verb: TaskVerb, task: TaskStanding): TaskRefusal | null {
  const rule: Rule = RULES[verb];
  const isReachable = party.actor.link === undefined || THROUGH_LINK.includes(verb);
  if (!isReachable || !party.actor.permissions.has(rule.permission) || !rule.who(party, task)) {
    return 'forbidden';
  }
  return rule.when(task) && task.isTrashed === (verb === 'restore') ? null : 'not-now';
}

/** Whether what the person says is the lead unit's own word; else it is entered for the unit. */
export function speaksForUnit(party: TaskParty, task: TaskStanding): boolean {
  return isUnit(party, task);
}

/** Whose progress the person reports: the lead unit's, or that of a supporting unit in which the person is the desk. */
export function progressUnitOf(party: TaskParty, task: TaskStanding): string {
  const supporting = task.supportingUnitIds.find((id) => party.deskUnitIds.includes(id));
  return speaksForUnit(party, task) ? task.leadUnitId : (supporting ?? task.leadUnitId);
}

/** Offices and leaders give tasks to every unit, everybody else within the units of their own roles and below. */
export function mayIssueTo(actor: Actor, unitId: string): boolean {
  return actor.roles.some((role) => ZONE_ROLES.includes(role)) || actor.unitTreeIds.includes(unitId);
}

/** The answer's `can`: everything the person may do to the task now. */
export function canOf(party: TaskParty, task: TaskStanding): Record<TaskVerb, boolean> {
  const verbs = Object.keys(RULES) as TaskVerb[];
  const answers = verbs.map((verb) => [verb, refusalOf(party, verb, task) === null] as const);
  return Object.fromEntries(answers) as Record<TaskVerb, boolean>;
}
