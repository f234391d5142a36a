import { isWithUnit } from './task-state.js';
import { isIssuer, type TaskParty, type TaskRefusal, type TaskStanding } from './tasks.policy.js';

/** What the policy must know of the part of a supporting unit. */
export interface PartStanding {
  readonly unitId: string;
  readonly handlerId: string | null;
  readonly acknowledgedAt: Date | string | null;
  readonly answeredAt: Date | string | null;
}

interface Rule {
  who: (party: TaskParty, task: TaskStanding, part: PartStanding) => boolean;
  when: (part: PartStanding) => boolean;
}

/**
 * What a supporting unit does, while the lead unit has not answered: the answer of the lead unit closes the handling. As
 * with the lead unit, its word may be entered for it.
 */
const RULES = {
  acknowledge: {
    who: (party, task, part) => isDeskOf(party, part) || isIssuer(party, task),
    when: ({ acknowledgedAt }) => acknowledgedAt === null,
  },
  nameHandler: { who: (party, _task, part) => isDeskOf(party, part), when: ({ answeredAt }) => answeredAt === null },
  answer: {
    who: (party, task, part) => speaksForPart(party, part) || isIssuer(party, task),
    when: ({ acknowledgedAt, answeredAt }) => acknowledgedAt !== null && answeredAt === null,
  },
} as const satisfies Record<string, Rule>;

export type PartVerb = keyof typeof RULES;

function isDeskOf({ deskUnitIds }: TaskParty, { unitId }: PartStanding): boolean {
  return deskUnitIds.includes(unitId);
}

/** Whether what the person says is the supporting unit's own word. */
export function speaksForPart(party: TaskParty, part: PartStanding): boolean {
  return isDeskOf(party, part) || (part.handlerId !== null && part.handlerId === party.actor.userId);
}

/** Why the person may not do this to the part; null when it may. */
export function partRefusalOf(
  party: TaskParty,
  verb: PartVerb,
  { task, part }: { task: TaskStanding; part: PartStanding },
): TaskRefusal | null {
  const rule: Rule = RULES[verb];
  // Who its people are is not for whoever came by a piece of paper.
  const isReachable = party.actor.link === undefined || verb !== 'nameHandler';
  if (!isReachable || !party.actor.permissions.has('task.handle') || !rule.who(party, task, part)) {
    return 'forbidden';
  }
  return isWithUnit(task.state) && !task.isTrashed && rule.when(part) ? null : 'not-now';
}

export function partCanOf(party: TaskParty, task: TaskStanding, part: PartStanding): Record<PartVerb, boolean> {
  const may = (verb: PartVerb): boolean => partRefusalOf(party, verb, { task, part }) === null;
  return { acknowledge: may('acknowledge'), nameHandler: may('nameHandler'), answer: may('answer') };
}
