import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dateOfDay, dayNumber, isWeekend } from './calendar-date.js';
import type { CalendarDayFact } from './working-calendar.js';

/**
 * The State Council's notices as the package `chinese-days` ships them. Only its data is used: its functions answer
 * Monday to Friday for a year without a notice, and shift every day on a server west of Greenwich.
 * An entry reads `English name,中文名,days`.
 */
const holidays = new Map<string, string>(Object.entries(published.holidays));
const workedInLieu = new Map<string, string>(Object.entries(published.workdays));
const years = new Set([...holidays.keys()].map((date) => Number(date.slice(0, 4))));

/** Years with a notice, oldest first. */
export function publishedYears(): number[] {
  return [...years].toSorted((one, other) => one - other);
}

export function isPublished(year: number): boolean {
  return years.has(year);
}

/** Every day of a year, as published; ask {@link isPublished} first. */
export function publishedDays(year: number): CalendarDayFact[] {
  const first = dayNumber(`${year}-01-01`);
  const length = dayNumber(`${year}-12-31`) - first + 1;
  return Array.from({ length }, (_, index) => {
    const day = first + index;
    const date = dateOfDay(day);
    const holiday = holidays.get(date);
    const inLieu = workedInLieu.get(date);
    return {
      date,
      workday: inLieu !== undefined || (holiday === undefined && !isWeekend(day)),
      name: (inLieu ?? holiday)?.split(',')[1] ?? null,
    };
  });
}
