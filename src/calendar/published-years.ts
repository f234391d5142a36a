import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { daysUnder, type HolidayNotice } from './holiday-notice.js';
import type { CalendarDayFact } from './working-calendar.js';

/**
 * The State Council's notices as the package `chinese-days` ships them. Only its data is used: its functions answer
 * Monday to Friday for a year without a notice, and shift every day on a server west of Greenwich.
 */
const holidays = Object.entries<string>(published.holidays);
const workdays = Object.entries<string>(published.workdays);
const years = [...new Set(holidays.map(([date]) => yearOf(date)))].toSorted((one, other) => one - other);

/** Years with a notice, oldest first. */
export function publishedYears(): readonly number[] {
  return years;
}

export function isPublished(year: number): boolean {
  return years.includes(year);
}

/** Every day of a year, as published; ask {@link isPublished} first. */
export function publishedDays(year: number): CalendarDayFact[] {
  const notice: HolidayNotice = {
    daysOff: holidays
      .filter(([date]) => yearOf(date) === year)
      .map(([date, entry]) => ({ from: date, to: date, name: chineseName(entry) })),
    workdays: workdays
      .filter(([date]) => yearOf(date) === year)
      .map(([date, entry]) => ({ date, name: chineseName(entry) })),
  };
  return daysUnder(notice, year);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Entries read `English name,中文名,days`. */
function chineseName(entry: string): string {
  return entry.split(',')[1] ?? entry;
}
