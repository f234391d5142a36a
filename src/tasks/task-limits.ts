import { dayOf, due, elapsed, type Limit, type WorkingCalendar } from '../calendar/index.js';
import { localInstant } from '../platform/clock/index.js';
import { isWithUnit, type TaskState } from './task-state.js';

const ZONE = 'Asia/Shanghai';
const ONE_DAY: Limit = { amount: 1, unit: 'WORKING_DAY' };

/** How long a unit has: so much of one unit of the calendar, or up to and including a day. */
export type TaskLimit = Limit | { dueOn: string };

/** In the terms of the calendar. Of a day in the past nothing is left: the amount is 0 or less. */
export function limitOf(limit: TaskLimit, start: Date): Limit {
  if (!('dueOn' in limit)) {
    return limit;
  }
  const days = dayOf(localInstant(limit.dueOn, '00:00', ZONE)) - dayOf(start);
  return { amount: days + 1, unit: 'CALENDAR_DAY' };
}

interface Reopened {
  start: Date;
  limit: Limit;
  /** When the unit had answered: what came after that is not its time. */
  answeredAt: Date;
  at: Date;
}

/** A reopened task keeps what remained of its limit, at least one working day. */
export function limitAfterReopening({ start, limit, answeredAt, at }: Reopened, calendar: WorkingCalendar): Limit {
  const used = elapsed({ start, end: answeredAt, unit: limit.unit }, calendar).amount;
  const rest = { amount: Math.max(0, Math.round((limit.amount - used) * 100) / 100), unit: limit.unit };
  const ends = (one: Limit): Date => due({ start: at, limit: one }, calendar).at;
  return ends(rest) > ends(ONE_DAY) ? rest : ONE_DAY;
}

/** What the limits of a task are computed from. */
export interface TaskLimitFacts {
  id: string;
  state: TaskState;
  isTrashed: boolean;
  issuedAt: Date;
  /** When the lead unit got it. */
  assignedAt: Date;
  limitStart: Date;
  limit: Limit;
  /** The earliest wish that nobody has ruled on. */
  requestedAt: Date | null;
  ownerIds: readonly string[];
  issueUnitId: string | null;
  leadUnitId: string;
  handlerId: string | null;
  /** Of the supporting units. */
  parts: readonly PartFacts[];
}

export interface PartFacts {
  unitId: string;
  handlerId: string | null;
  isAcknowledged: boolean;
  isAnswered: boolean;
}

/** From when the unit's 签收 is owed; null when it is not. */
export function acknowledgementSince({ state, isTrashed, assignedAt }: TaskLimitFacts): Date | null {
  return state === 'ISSUED' && !isTrashed ? assignedAt : null;
}

/** From when the limit of the task itself runs. */
export function answerSince({ state, isTrashed, limitStart }: TaskLimitFacts): Date | null {
  return isWithUnit(state) && !isTrashed ? limitStart : null;
}

/** From when a ruling is owed to the unit. */
export function rulingSince({ state, isTrashed, requestedAt }: TaskLimitFacts): Date | null {
  return isWithUnit(state) && !isTrashed ? requestedAt : null;
}

/** Supporting units that owe their 签收. */
export function partsToAcknowledge({ state, isTrashed, parts }: TaskLimitFacts): readonly PartFacts[] {
  return isWithUnit(state) && !isTrashed ? parts.filter(({ isAcknowledged }) => !isAcknowledged) : [];
}

/** Supporting units that owe their word. The answer of the lead unit closes the handling, theirs included. */
export function partsToAnswer({ state, isTrashed, parts }: TaskLimitFacts): readonly PartFacts[] {
  return isWithUnit(state) && !isTrashed ? parts.filter(({ isAnswered }) => !isAnswered) : [];
}
