import { defineEvent } from '../platform/events/index.js';

export interface DeadlineMove {
  rule: string;
  /** Instants, RFC 3339. */
  from: string;
  to: string;
}

/** A running limit ends at another time although it began when it did and is as long as it was. Subject is its record. */
export const DeadlineMoved = defineEvent<DeadlineMove>('deadline.moved');
