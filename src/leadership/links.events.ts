import { defineEvent } from '../platform/events/index.js';

export function linkSubject(id: string): { kind: 'leader-link'; id: string } {
  return { kind: 'leader-link', id };
}

/** Of every event: who is tied to what. */
export interface OfLink {
  leaderId: string;
  record: { kind: string; id: string };
}

/** `handoverId`: it went with everything else of that leader; both are told of that once. */
export const LeaderLinked = defineEvent<OfLink & { handoverId?: string }>('leader-link.linked');
export const LeaderLinkChanged = defineEvent<OfLink & { cadenceDays: number | null }>('leader-link.changed');
/** A visit began the cadence anew, or one was taken back. */
export const LeaderLinkVisited = defineEvent<OfLink & { visitedAt: string | null }>('leader-link.visited');
export const LeaderLinkEnded = defineEvent<OfLink & { successorId: string | null; handoverId?: string }>(
  'leader-link.ended',
);
