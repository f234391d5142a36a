import type { Permission } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { InstructionState } from './instruction-state.js';

/** What the policy must know of an instruction, from the reader's point of view. */
export interface InstructionStanding {
  readonly state: InstructionState;
  readonly leaderId: string;
  readonly enteredById: string;
  readonly isTrashed: boolean;
  /** Whether the reader may know what it says. */
  readonly readsWords: boolean;
}

type Test = (actor: Actor, instruction: InstructionStanding) => boolean;

interface Rule {
  /** What the role must hold at all. */
  permission: Permission;
  /** Who, for this instruction. */
  who: Test;
  /** In which state of it. */
  when: (instruction: InstructionStanding) => boolean;
}

const isLeader: Test = (actor, { leaderId }) => leaderId === actor.userId;
const isOffice: Test = (actor) => actor.permissions.has('instruction.report');
const isParty: Test = (actor, instruction) => isLeader(actor, instruction) || instruction.enteredById === actor.userId;
const isPartyOrOffice: Test = (actor, instruction) => isParty(actor, instruction) || isOffice(actor, instruction);

/**
 * Who may do what to an instruction, and when. It is given to units as long as the leader has not been told the end of
 * it; a final report needs all its tasks closed; only what no unit works on can be taken back.
 */
const RULES = {
  handOut: {
    permission: 'instruction.enter',
    who: isPartyOrOffice,
    when: ({ state }) => state !== 'REPORTED',
  },
  reportInterim: {
    permission: 'instruction.report',
    who: isOffice,
    when: ({ state }) => state === 'IN_PROGRESS' || state === 'ANSWERED' || state === 'HANDLED',
  },
  reportFinal: { permission: 'instruction.report', who: isOffice, when: ({ state }) => state === 'HANDLED' },
  returnReport: { permission: 'instruction.give', who: isLeader, when: ({ state }) => state === 'REPORTED' },
  addPage: { permission: 'instruction.enter', who: isPartyOrOffice, when: () => true },
  trash: { permission: 'instruction.enter', who: isParty, when: ({ state }) => state === 'RECEIVED' },
  restore: { permission: 'instruction.enter', who: isParty, when: () => true },
} as const satisfies Record<string, Rule>;

export type InstructionVerb = keyof typeof RULES;

/** `forbidden`: not this person; `not-now`: not in this state, which somebody may have changed meanwhile. */
export type InstructionRefusal = 'forbidden' | 'not-now';

/** Why the actor may not do this to the instruction; null when it may. */
export function refusalOf(
  actor: Actor,
  verb: InstructionVerb,
  instruction: InstructionStanding,
): InstructionRefusal | null {
  const rule: Rule = RULES[verb];
  if (!instruction.readsWords || !actor.permissions.has(rule.permission) || !rule.who(actor, instruction)) {
    return 'forbidden';
  }
  return rule.when(instruction) && instruction.isTrashed === (verb === 'restore') ? null : 'not-now';
}

/** The answer's `can`: everything the actor may do to the instruction now. */
export function canOf(actor: Actor, instruction: InstructionStanding): Record<InstructionVerb, boolean> {
  const verbs = Object.keys(RULES) as InstructionVerb[];
  const answers = verbs.map((verb) => [verb, refusalOf(actor, verb, instruction) === null] as const);
  return Object.fromEntries(answers) as Record<InstructionVerb, boolean>;
}
