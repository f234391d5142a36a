import { dayOf, HOUR, instantOfDay, type DayNumber } from './calendar-date.js';
import { calendarErrors } from './calendar.errors.js';
import { checkLimit, HORIZON_DAYS, mergeBreaks, type Break, type Limit, type LimitUnit } from './limit.js';
import { withoutBreaks } from './office-time.js';
import { shiftWorkdays, workdaysAfter } from './working-days.js';
import type { WorkingCalendar } from './working-calendar.js';

export interface LimitedMatter {
  start: Date;
  limit: Limit;
  breaks?: readonly Break[];
}

export interface Deadline {
  at: Date;
  /** The way there leads through a year whose working days are not published yet: say so wherever it is shown. */
  provisional: boolean;
}

/**
 * When the limit ends. A pause that begins before the end moves it, a later one changes nothing.
 * @throws DomainError `calendar.limit-invalid`, `calendar.beyond-horizon` (20 years)
 */
export function due(matter: LimitedMatter, calendar: WorkingCalendar): Deadline {
  checkLimit(matter.limit);
  const at = endOf(matter, calendar);
  const provisional =
    matter.limit.unit !== 'CALENDAR_DAY' && calendar.isProvisional(dayOf(matter.start), dayOf(new Date(at)));
  return { at: new Date(at), provisional };
}

/** A reopened case keeps what remained of its limit, at least one working day. `used` counts in the limit's unit. */
export function dueAfterReopening(
  reopened: { at: Date; limit: Limit; used: number; breaks?: readonly Break[] },
  calendar: WorkingCalendar,
): Deadline {
  const matter = { start: reopened.at, breaks: reopened.breaks };
  const { amount, unit } = reopened.limit;
  const rest = due({ ...matter, limit: { amount: Math.max(0, amount - reopened.used), unit } }, calendar);
  const oneDay = due({ ...matter, limit: { amount: 1, unit: 'WORKING_DAY' } }, calendar);
  return rest.at > oneDay.at ? rest : oneDay;
}

function endOf(matter: LimitedMatter, calendar: WorkingCalendar): number {
  const pauses = mergeBreaks(matter.breaks ?? []);
  return END_IN[matter.limit.unit](matter, calendar, pauses);
}

type EndIn = (matter: LimitedMatter, calendar: WorkingCalendar, pauses: Break[]) => number;

const END_IN: Record<LimitUnit, EndIn> = {
  WORKING_DAY: endInWorkingDays,
  WORKING_HOUR: endInWorkingHours,
  CALENDAR_DAY: (matter, _calendar, pauses) => endInCalendarDays(matter, pauses),
};

function endInWorkingDays({ start, limit }: LimitedMatter, calendar: WorkingCalendar, pauses: Break[]): number {
  const counted = calendar.countedDay(start);
  let last = shiftWorkdays(calendar, counted, limit.amount);
  for (const pause of pauses) {
    if (pause.from.getTime() >= calendar.closing(last)) {
      break;
    }
    const paused = workdaysAfter(calendar, Math.max(dayOf(pause.from), counted), dayOf(pause.to));
    last = shiftWorkdays(calendar, last, paused);
    checkHorizon(counted, last);
  }
  return calendar.closing(last);
}

function endInWorkingHours({ start, limit }: LimitedMatter, calendar: WorkingCalendar, pauses: Break[]): number {
  let left = Math.round(limit.amount * HOUR);
  for (let day = dayOf(start); ; day += 1) {
    checkHorizon(dayOf(start), day);
    for (const stretch of withoutBreaks(calendar.stretches(day), pauses)) {
      const from = Math.max(stretch.from, start.getTime());
      const open = stretch.to - from;
      if (open > 0 && left <= open) {
        return from + left;
      }
      left -= Math.max(0, open);
    }
  }
}

function endInCalendarDays({ start, limit }: LimitedMatter, pauses: Break[]): number {
  let last = dayOf(start) + limit.amount;
  for (const pause of pauses) {
    if (pause.from.getTime() >= instantOfDay(last)) {
      break;
    }
    last += Math.max(0, dayOf(pause.to) - Math.max(dayOf(pause.from), dayOf(start)));
  }
  checkHorizon(dayOf(start), last);
  return instantOfDay(last);
}

function checkHorizon(first: DayNumber, last: DayNumber): void {
  if (last - first > HORIZON_DAYS) {
    throw calendarErrors.beyondHorizon();
  }
}
