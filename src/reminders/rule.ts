import type { Break, Limit } from '../calendar/index.js';
import type { StoredEvent } from '../platform/events/index.js';

/** Whom a step may remind. The rule says who that is for its record; nobody is a legal answer. */
export const RECIPIENT_ROLES = [
  'owner',
  'unitHead',
  'dutyOfficer',
  'dispatcher',
  'coordinator',
  'linkedLeader',
  'supervisor',
  'reporter',
  'issuer',
] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** One rung of a rule's ladder, as data (a setting): when, counted from the limit in its own unit, and whom. */
export interface ReminderStep {
  /** Stable code, part of the key of what is sent: `before`, `due`, `late`, `late-leader`. */
  step: string;
  /**
   * Signed: negative is before the limit, 0 is its end. `-1 WORKING_DAY` is the morning of the last working day (one
   * whole working day is left), `-2` the morning of the one before.
   */
  offset: Limit;
  to: RecipientRole[];
}

/** What is due for a record now, from its facts. */
export interface Due {
  /** When the limit began to run, business time. */
  start: Date;
  limit: Limit;
  /** Breaks in the calendar derived from the record's history. */
  breaks?: readonly Break[];
  /** User ids for each role that a step may name. */
  recipients: Partial<Record<RecipientRole, readonly string[]>>;
  /** The unit whose head and duty officer are reminded where `recipients` leaves these two out. */
  unitId?: string;
  /** Parameters of the sentence: codes, days, never a phone, an amount or a confidential name. */
  params: Record<string, string | number>;
  /** Who owes the answer, shown beside the limit: `office`, `owner`. */
  owedBy: string;
}

/** A rule of a domain module. The engine knows no domain word, the domain no queue. */
export interface ReminderRule {
  /** Stable for ever, `lead.acknowledge`: the sentence is `reminder.<name>.<step>` in the catalogues. */
  readonly name: string;
  readonly recordKind: string;
  /** Events after which the record is assessed again. */
  readonly events: ReadonlyArray<{ readonly type: string }>;
  /** The records of an event whose subject is another one; without it the subject, when it is of `recordKind`. */
  recordsOf?(event: StoredEvent): Promise<readonly string[]>;
  steps(): Promise<readonly ReminderStep[]>;
  /** Reads the record again; null when nothing is due any more (done, closed, gone): what is pending is then dropped. */
  assess(recordId: string): Promise<Due | null>;
  /** The same for many at once, by record id, so that the sweep takes a burst with one question; else one by one. */
  assessMany?(recordIds: readonly string[]): Promise<Map<string, Due>>;
}
