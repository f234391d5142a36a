import { instantOfDay, MINUTE, dateOfDay, type CalendarDate, type DayNumber } from './calendar-date.js';

/** Hours of one working day as minutes after midnight; without a lunch break both break fields are null. */
export interface OfficeHours {
  opens: number;
  breakStarts: number | null;
  breakEnds: number | null;
  closes: number;
}

/**
 * Hours that hold from `effectiveFrom` on; a season (`from`–`to` as `MM-DD`, may cross the new year) returns every
 * year and goes before the hours without a season. The newest `effectiveFrom` replaces everything older, so that a
 * change of hours does not rewrite what was counted before it.
 */
export interface OfficeHoursPeriod {
  effectiveFrom: CalendarDate;
  season: { from: string; to: string } | null;
  hours: OfficeHours;
}

/** 08:30–12:00 and 14:00–17:30, the usual hours of offices in the south-east. */
export const DEFAULT_OFFICE_HOURS: OfficeHours = {
  opens: 8 * 60 + 30,
  breakStarts: 12 * 60,
  breakEnds: 14 * 60,
  closes: 17 * 60 + 30,
};

/** A stretch of office time in epoch milliseconds, half-open. */
export interface Stretch {
  from: number;
  to: number;
}

export function hoursOn(periods: readonly OfficeHoursPeriod[], day: DayNumber): OfficeHours {
  const date = dateOfDay(day);
  const begun = periods.filter((period) => period.effectiveFrom <= date);
  const newest = begun.reduce((latest, period) => (period.effectiveFrom > latest ? period.effectiveFrom : latest), '');
  const current = begun.filter((period) => period.effectiveFrom === newest);
  const seasonal = current.find((period) => period.season !== null && isInSeason(date.slice(5), period.season));
  return (seasonal ?? current.find((period) => period.season === null))?.hours ?? DEFAULT_OFFICE_HOURS;
}

export function isInSeason(monthDay: string, season: { from: string; to: string }): boolean {
  return season.from <= season.to
    ? season.from <= monthDay && monthDay <= season.to
    : season.from <= monthDay || monthDay <= season.to;
}

export function stretchesOf(hours: OfficeHours, day: DayNumber): Stretch[] {
  const at = (minute: number): number => instantOfDay(day, minute * MINUTE);
  if (hours.breakStarts === null || hours.breakEnds === null) {
    return [{ from: at(hours.opens), to: at(hours.closes) }];
  }
  return [
    { from: at(hours.opens), to: at(hours.breakStarts) },
    { from: at(hours.breakEnds), to: at(hours.closes) },
  ];
}

export function closingOf(hours: OfficeHours, day: DayNumber): number {
  return instantOfDay(day, hours.closes * MINUTE);
}
