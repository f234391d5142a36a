import { dateOfDay, dayOf, HOUR, isWeekend, MINUTE, weekdayOf, type DayNumber } from './calendar-date.js';
import { due, type LimitedMatter } from './deadline.js';
import { elapsed } from './elapsed.js';
import { mergeBreaks, type Break } from './limit.js';
import { workdaysAfter } from './working-days.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * One reason why a limit ends when it does; the sentence is made in the reader's language
 * (`calendar.pause-days` + `calendar.weekend-at-work`: 暂停 2 个工作日, 2月14日(周六)上班).
 */
export interface Explanation {
  code:
    | 'calendar.counts-from'
    | 'calendar.pause-days'
    | 'calendar.pause-minutes'
    | 'calendar.weekend-at-work'
    | 'calendar.days-off'
    | 'calendar.provisional';
  params: Record<string, string | number | null>;
}

/** Everything between start and end that moved the end: a late start, pauses, holidays, worked weekends, unknown years. */
export function explainDue(matter: LimitedMatter, calendar: WorkingCalendar): Explanation[] {
  const end = due(matter, calendar).at;
  const pauses = mergeBreaks(matter.breaks ?? []).filter((pause) => pause.from < end && pause.to > matter.start);
  const explained = pauses.map((pause) => explainPause(pause, matter, calendar));
  if (matter.limit.unit === 'CALENDAR_DAY') {
    return explained;
  }
  const first = dayOf(matter.start);
  const last = dayOf(end);
  return [
    ...explainStart(matter, calendar),
    ...explained,
    ...explainDays(calendar, first, last),
    ...explainUnknown(calendar, first, last),
  ];
}

function explainStart({ start, limit }: LimitedMatter, calendar: WorkingCalendar): Explanation[] {
  const counted = calendar.countedDay(start);
  if (counted === dayOf(start)) {
    return [];
  }
  return [{ code: 'calendar.counts-from', params: { date: dateOfDay(counted), unit: limit.unit } }];
}

function explainPause(pause: Break, { start, limit }: LimitedMatter, calendar: WorkingCalendar): Explanation {
  const from = pause.from > start ? pause.from : start;
  const params = { from: dateOfDay(dayOf(from)), to: dateOfDay(dayOf(pause.to)) };
  if (limit.unit === 'WORKING_HOUR') {
    const { amount } = elapsed({ start: from, end: pause.to, unit: 'WORKING_HOUR' }, calendar);
    return { code: 'calendar.pause-minutes', params: { ...params, minutes: Math.round((amount * HOUR) / MINUTE) } };
  }
  const days =
    limit.unit === 'CALENDAR_DAY'
      ? dayOf(pause.to) - dayOf(from)
      : workdaysAfter(calendar, Math.max(dayOf(pause.from), calendar.countedDay(start)), dayOf(pause.to));
  return { code: 'calendar.pause-days', params: { ...params, days, unit: limit.unit } };
}

/** Worked weekends one by one, days off as runs, each run with the name of its holiday; bare weekends need no word. */
function explainDays(calendar: WorkingCalendar, first: DayNumber, last: DayNumber): Explanation[] {
  const explained: Explanation[] = [];
  for (let day = first; day <= last; day += 1) {
    if (calendar.isWorkday(day)) {
      if (isWeekend(day)) {
        explained.push({
          code: 'calendar.weekend-at-work',
          params: { date: dateOfDay(day), weekday: weekdayOf(day), name: calendar.nameOf(day) },
        });
      }
      continue;
    }
    const end = endOfRun(calendar, day, last);
    const name = nameOfRun(calendar, day, end);
    if (name !== null) {
      explained.push({
        code: 'calendar.days-off',
        params: { from: dateOfDay(day), to: dateOfDay(end), days: end - day + 1, name },
      });
    }
    day = end;
  }
  return explained;
}

function endOfRun(calendar: WorkingCalendar, from: DayNumber, last: DayNumber): DayNumber {
  let end = from;
  while (end < last && !calendar.isWorkday(end + 1)) {
    end += 1;
  }
  return end;
}

function nameOfRun(calendar: WorkingCalendar, from: DayNumber, to: DayNumber): string | null {
  for (let day = from; day <= to; day += 1) {
    const name = calendar.nameOf(day);
    if (name !== null) {
      return name;
    }
  }
  return null;
}

function explainUnknown(calendar: WorkingCalendar, first: DayNumber, last: DayNumber): Explanation[] {
  const year = calendar.firstUnloadedYear(first, last);
  return year === null ? [] : [{ code: 'calendar.provisional', params: { year } }];
}
