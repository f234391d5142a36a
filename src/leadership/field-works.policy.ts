import type { Actor } from '../platform/actor/index.js';

/** What the policy must know of an on-site record, from the reader's point of view. */
export interface FieldWorkStanding {
  readonly leaderId: string;
  readonly enteredById: string;
  readonly isTrashed: boolean;
  /** Whether one of its decisions is a task that was not called off. */
  readonly hasTasks: boolean;
  readonly readsWords: boolean;
}

export type FieldWorkVerb = 'addPhoto' | 'trash' | 'restore';

export type FieldWorkRefusal = 'forbidden' | 'not-now';

/** It belongs to the leader and to whoever entered it; what units have as a task stays. */
export function refusalOf(actor: Actor, verb: FieldWorkVerb, work: FieldWorkStanding): FieldWorkRefusal | null {
  const isParty = actor.userId !== null && [work.leaderId, work.enteredById].includes(actor.userId);
  if (!work.readsWords || !isParty || !actor.permissions.has('field-work.record')) {
    return 'forbidden';
  }
  if (work.isTrashed !== (verb === 'restore')) {
    return 'not-now';
  }
  return verb === 'trash' && work.hasTasks ? 'not-now' : null;
}

export function canOf(actor: Actor, work: FieldWorkStanding): Record<FieldWorkVerb, boolean> {
  const may = (verb: FieldWorkVerb): boolean => refusalOf(actor, verb, work) === null;
  return { addPhoto: may('addPhoto'), trash: may('trash'), restore: may('restore') };
}
