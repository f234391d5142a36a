import type { SeededDemo } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';

/** Leads of the demo zone; what is made up about them comes once. */
export interface DemoRecords {
  leadIds: readonly string[];
  confidentialIds: readonly string[];
}

export interface DemoCast extends DemoRecords {
  demo: SeededDemo;
  /** The leader, and the dispatcher who enters for him. */
  leader: Actor;
  dispatcher: Actor;
  now: Date;
}

const DAY_MS = 86_400_000;

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
