import { dayOf, HOUR } from './calendar-date.js';
import { mergeBreaks, type Break, type LimitUnit } from './limit.js';
import { withoutBreaks } from './office-time.js';
import { workdaysAfter } from './working-days.js';
import type { WorkingCalendar } from './working-calendar.js';

export interface Span {
  start: Date;
  end: Date;
  unit: LimitUnit;
  breaks?: readonly Break[];
}

export interface Elapsed {
  amount: number;
  provisional: boolean;
}

/**
 * How much of a limit in that unit is used up between two instants, so that `elapsed(start, due(start, n))` is n.
 * Working days: what is done after closing or on a day off counts for the next working day, at both ends; hence a
 * matter without pauses is late exactly when more than its limit has elapsed.
 */
export function elapsed(span: Span, calendar: WorkingCalendar): Elapsed {
  if (span.end <= span.start) {
    return { amount: 0, provisional: false };
  }
  const pauses = mergeBreaks(span.breaks ?? []);
  return ELAPSED_IN[span.unit](span, calendar, pauses);
}

type ElapsedIn = (span: Span, calendar: WorkingCalendar, pauses: Break[]) => Elapsed;

const ELAPSED_IN: Record<LimitUnit, ElapsedIn> = {
  WORKING_DAY: inWorkingDays,
  WORKING_HOUR: (span, calendar, pauses) => ({
    amount: inWorkingHours(span, calendar, pauses),
    provisional: calendar.isProvisional(dayOf(span.start), dayOf(span.end)),
  }),
  CALENDAR_DAY: (span, _calendar, pauses) => ({ amount: inCalendarDays(span, pauses), provisional: false }),
};

function inWorkingDays({ start, end }: Span, calendar: WorkingCalendar, pauses: Break[]): Elapsed {
  const first = calendar.countedDay(start);
  const last = calendar.countedDay(end);
  const paused = pauses.map((pause) =>
    workdaysAfter(calendar, Math.max(dayOf(pause.from), first), Math.min(dayOf(pause.to), last)),
  );
  return {
    amount: Math.max(0, workdaysAfter(calendar, first, last) - sum(paused)),
    provisional: calendar.isProvisional(dayOf(start), last),
  };
}

function inWorkingHours({ start, end }: Span, calendar: WorkingCalendar, pauses: Break[]): number {
  let open = 0;
  for (let day = dayOf(start); day <= dayOf(end); day += 1) {
    for (const stretch of withoutBreaks(calendar.stretches(day), pauses)) {
      open += Math.max(0, Math.min(stretch.to, end.getTime()) - Math.max(stretch.from, start.getTime()));
    }
  }
  return open / HOUR;
}

function inCalendarDays({ start, end }: Span, pauses: Break[]): number {
  const first = dayOf(start);
  const last = dayOf(end);
  const paused = pauses.map((pause) =>
    Math.max(0, Math.min(dayOf(pause.to), last) - Math.max(dayOf(pause.from), first)),
  );
  return last - first - sum(paused);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
