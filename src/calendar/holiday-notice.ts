import { dateOfDay, dayNumber, isWeekend, type CalendarDate } from './calendar-date.js';
import { calendarErrors } from './calendar.errors.js';
import type { CalendarDayFact } from './working-calendar.js';

/** What the State Council's yearly notice says: days off with their holiday, weekends worked in lieu. */
export interface HolidayNotice {
  daysOff: ReadonlyArray<{ from: CalendarDate; to: CalendarDate; name: string }>;
  workdays: ReadonlyArray<{ date: CalendarDate; name: string }>;
}

/**
 * Every day of the year under that notice.
 * @throws DomainError `calendar.notice-outside-year`, `calendar.notice-out-of-order`, `calendar.notice-contradicts`
 */
export function daysUnder(notice: HolidayNotice, year: number): CalendarDayFact[] {
  const off = new Map<number, string>();
  for (const holiday of notice.daysOff) {
    [holiday.from, holiday.to].forEach((date) => checkYear(date, year));
    if (holiday.to < holiday.from) {
      throw calendarErrors.noticeOutOfOrder({ from: holiday.from, to: holiday.to });
    }
    for (let day = dayNumber(holiday.from); day <= dayNumber(holiday.to); day += 1) {
      off.set(day, holiday.name);
    }
  }
  const worked = new Map<number, string>();
  for (const { date, name } of notice.workdays) {
    checkYear(date, year);
    if (off.has(dayNumber(date))) {
      throw calendarErrors.noticeContradicts({ date });
    }
    worked.set(dayNumber(date), name);
  }
  return everyDayOf(year).map((day) => ({
    date: dateOfDay(day),
    workday: worked.has(day) || (!off.has(day) && !isWeekend(day)),
    name: worked.get(day) ?? off.get(day) ?? null,
  }));
}

function everyDayOf(year: number): number[] {
  const first = dayNumber(`${year}-01-01`);
  return Array.from({ length: dayNumber(`${year}-12-31`) - first + 1 }, (_, index) => first + index);
}

function checkYear(date: CalendarDate, year: number): void {
  if (date.slice(0, 4) !== String(year)) {
    throw calendarErrors.noticeOutsideYear({ date, year });
  }
}
