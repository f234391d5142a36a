import { dateOfDay, dayNumber, type CalendarDate, type DayNumber } from './calendar-date.js';
import { calendarErrors } from './calendar.errors.js';
import { HORIZON_DAYS } from './limit.js';
import type { WorkingCalendar } from './working-calendar.js';

export interface ShiftedDate {
  date: CalendarDate;
  /** True when the way there leads through a year that is not loaded. */
  provisional: boolean;
}

/**
 * The n-th working day after the date (before it when negative); the date itself is not counted. With 0 the date
 * stays, whatever day it is.
 * @throws DomainError `calendar.beyond-horizon`
 */
export function addWorkingDays(date: CalendarDate, amount: number, calendar: WorkingCalendar): ShiftedDate {
  const start = dayNumber(date);
  const day = shiftWorkdays(calendar, start, amount);
  return {
    date: dateOfDay(day),
    provisional: calendar.isProvisional(Math.min(start, day), Math.max(start, day)),
  };
}

export function shiftWorkdays(calendar: WorkingCalendar, from: DayNumber, amount: number): DayNumber {
  const step = Math.sign(amount);
  let day = from;
  for (let left = Math.abs(amount); left > 0;) {
    day += step;
    if (Math.abs(day - from) > HORIZON_DAYS) {
      throw calendarErrors.beyondHorizon();
    }
    left -= calendar.isWorkday(day) ? 1 : 0;
  }
  return day;
}

/** Working days after the first day, up to and including the last one. */
export function workdaysAfter(calendar: WorkingCalendar, first: DayNumber, last: DayNumber): number {
  let count = 0;
  for (let day = first + 1; day <= last; day += 1) {
    count += calendar.isWorkday(day) ? 1 : 0;
  }
  return count;
}
