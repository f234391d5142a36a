import type { Actor } from '../platform/actor/index.js';
import type { HandoverBasis } from './handover.vocabulary.js';

/** What the policy must know of a handover. */
export interface HandoverStanding {
  from: { id: string };
  by: { id: string };
  basis: HandoverBasis;
  undoneAt: Date | null;
  receivers: ReadonlyArray<{ id: string; acceptedAt: string | null }>;
  /** The days within which it may be taken back are not over. */
  isInTime: boolean;
}

/** Administrators and auditors see that work was handed over, and how much; never what it was. */
export function seesAllHandovers(actor: Actor): boolean {
  return actor.permissions.has('people.manage') || actor.permissions.has('audit.read');
}

export function mayAccept({ userId }: Actor, { receivers, undoneAt }: HandoverStanding): boolean {
  return undoneAt === null && receivers.some(({ id, acceptedAt }) => id === userId && acceptedAt === null);
}

/** Whoever made it, or an administrator, until somebody has confirmed it. */
export function mayUndo(actor: Actor, { by, receivers, undoneAt, isInTime }: HandoverStanding): boolean {
  const isTheirs = by.id === actor.userId || actor.permissions.has('people.manage');
  return isTheirs && undoneAt === null && isInTime && receivers.every(({ acceptedAt }) => acceptedAt === null);
}

/**
 * The list of one receiver is for both sides, and for the head who made them hand over and witnesses it (监交). What was
 * taken back is no longer the receiver's.
 */
export function mayOpenPack(actor: Actor, handover: HandoverStanding, toId: string): boolean {
  const { from, by, basis, undoneAt, receivers } = handover;
  if (!receivers.some(({ id }) => id === toId) || actor.userId === null) {
    return false;
  }
  const isReceiver = actor.userId === toId && undoneAt === null;
  return from.id === actor.userId || isReceiver || (basis === 'HEAD' && by.id === actor.userId);
}
