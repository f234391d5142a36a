import { defineEvent } from '../platform/events/index.js';
import type { HandoverBasis, HandoverReason } from './handover.vocabulary.js';

/** The subject of every event of a handover. */
export function handoverSubject(id: string): { kind: 'handover'; id: string } {
  return { kind: 'handover', id };
}

/** What happened to each record stands in the events of its own module, with the id of the handover. */
export const HandoverMade = defineEvent<{
  code: string;
  fromId: string;
  basis: HandoverBasis;
  reason: HandoverReason;
  receivers: Array<{ personId: string; count: number }>;
  /** How many of each kind moved. */
  counts: Record<string, number>;
  /** How many stayed with the person because they could not be moved. */
  left: number;
}>('handover.made');
export const HandoverAccepted = defineEvent<{ code: string; remark: string | null }>('handover.accepted');
export const HandoverUndone = defineEvent<{ code: string; fromId: string; count: number }>('handover.undone');
