import type { Break } from '../calendar/index.js';
import type { LeadStage } from './lead-stage.js';
import { ZONE_WAITS, type LeadStatus, type WaitCause } from './lead-vocabulary.js';

export interface Wait {
  cause: WaitCause;
  since: Date;
  /** Null while it lasts. */
  until: Date | null;
}

/** What the limits of a lead are computed from. */
export interface LimitFacts {
  id: string;
  code: string;
  stage: LeadStage;
  status: LeadStatus;
  isKey: boolean;
  isConfidential: boolean;
  isUntyped: boolean;
  isTrashed: boolean;
  isInPool: boolean;
  firstReportedAt: Date;
  acknowledgedAt: Date | null;
  triagedAt: Date | null;
  ownerId: string | null;
  ownerUnitId: string | null;
  ownerSince: Date | null;
  resumedAt: Date | null;
  lastContactAt: Date | null;
  lastFollowUpAt: Date | null;
  waits: readonly Wait[];
  /** The business instant of the reading: where a wait that still lasts is cut. */
  now: Date;
}

/** A limit that runs: from when, with which pauses. */
export interface RunningLimit {
  start: Date;
  breaks: readonly Break[];
}

/** The office answers and names one person. */
export function acknowledgement(lead: LimitFacts): RunningLimit | null {
  return lead.stage === 'REPORTED' && lead.acknowledgedAt === null && !lead.isTrashed
    ? { start: latest([lead.firstReportedAt, lead.resumedAt]), breaks: [] }
    : null;
}

/** 待补录: the duty desk types up what a photo or a voice note says. */
export function typing(lead: LimitFacts): RunningLimit | null {
  return lead.isUntyped ? triage(lead) : null;
}

/** The office judges the lead; it owes nothing while the reporter completes it. */
export function triage(lead: LimitFacts): RunningLimit | null {
  return lead.stage === 'REPORTED' && !lead.isTrashed && !waitsFor(lead, ['RETURNED'])
    ? { start: latest([lead.firstReportedAt, lead.resumedAt]), breaks: breaksOf(lead, ['RETURNED']) }
    : null;
}

/** The introducer hears what becomes of the lead; every outcome of triage tells it. */
export function feedback(lead: LimitFacts): RunningLimit | null {
  return triage(lead);
}

/** Whoever follows the lead reports; without an owner the office names one. */
export function followUp(lead: LimitFacts): RunningLimit | null {
  if (!isWorkedOn(lead) || lead.isInPool) {
    return null;
  }
  const { triagedAt, ownerSince, resumedAt, lastFollowUpAt, firstReportedAt } = lead;
  const start = latest([triagedAt, ownerSince, resumedAt, lastFollowUpAt, firstReportedAt]);
  return { start, breaks: breaksOf(lead, ZONE_WAITS) };
}

/** Talks with the investor go on; a new owner starts afresh. */
export function contact(lead: LimitFacts): RunningLimit | null {
  if (!isWorkedOn(lead) || lead.ownerId === null) {
    return null;
  }
  const start = latest([lead.ownerSince, lead.resumedAt, lead.lastContactAt, lead.triagedAt]);
  return { start, breaks: breaksOf(lead, ZONE_WAITS) };
}

/** Key and confidential leads are never released by a rule: the dispatcher is asked. */
export function isReleasedByRule(lead: LimitFacts): boolean {
  return !lead.isKey && !lead.isConfidential;
}

/**
 * Dormant leads rest by somebody's decision, with its reason. What waits for the zone does not age: its owner owes
 * nothing until the zone has answered, and the days of the wait are no part of the limit afterwards.
 */
function isWorkedOn(lead: LimitFacts): boolean {
  const isPursued = lead.stage === 'TRIAGED' || lead.stage === 'NEGOTIATING';
  return isPursued && lead.status !== 'DORMANT' && !lead.isTrashed && !waitsFor(lead, ZONE_WAITS);
}

function waitsFor({ waits }: LimitFacts, causes: readonly WaitCause[]): boolean {
  return waits.some(({ cause, until }) => until === null && causes.includes(cause));
}

function breaksOf({ waits, now }: LimitFacts, causes: readonly WaitCause[]): Break[] {
  return waits
    .filter(({ cause }) => causes.includes(cause))
    .map(({ since, until }) => ({ from: since, to: until ?? now }));
}

function latest(instants: ReadonlyArray<Date | null>): Date {
  return new Date(Math.max(...instants.map((instant) => instant?.getTime() ?? 0)));
}
