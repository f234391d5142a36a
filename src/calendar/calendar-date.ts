/**
 * Days and minutes in Asia/Shanghai. China has kept one offset without daylight saving since 1992, so local time is
 * instant + 8 h and a day is a whole number (days since 1970-01-01), which makes the arithmetic of limits exact.
 */

/** A local date, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** Days since 1970-01-01 in Asia/Shanghai. */
export type DayNumber = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHANGHAI_OFFSET = 8 * HOUR;

export function dayOf(instant: Date): DayNumber {
  return Math.floor((instant.getTime() + SHANGHAI_OFFSET) / DAY);
}

export function dateOf(instant: Date): CalendarDate {
  return dateOfDay(dayOf(instant));
}

/** @throws RangeError when it is no date of the calendar (`2026-02-30`) */
export function dayNumber(date: CalendarDate): DayNumber {
  const parsed = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(parsed) || dateOfDay(parsed / DAY) !== date) {
    throw new RangeError(`no calendar date: ${date}`);
  }
  return parsed / DAY;
}

export function dateOfDay(day: DayNumber): CalendarDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function yearOfDay(day: DayNumber): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** The instant at which that many milliseconds of the day have passed in Asia/Shanghai; 0 is its midnight. */
export function instantOfDay(day: DayNumber, millisecondsOfDay = 0): number {
  return day * DAY + millisecondsOfDay - SHANGHAI_OFFSET;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function isWeekend(day: DayNumber): boolean {
  return weekdayOf(day) > 5;
}
