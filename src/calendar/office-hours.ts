import { dateOfDay, dayNumber, instantOfDay, MINUTE, type CalendarDate, type DayNumber } from './calendar-date.js';

/** Hours of one working day as minutes after midnight; without a lunch break both break fields are null. */
export interface OfficeHours {
  opens: number;
  breakStarts: number | null;
  breakEnds: number | null;
  closes: number;
}

/** Month and day, both included; from `11-01` to `02-28` crosses the new year. */
interface Season {
  from: string;
  to: string;
}

/**
 * Hours that hold from `effectiveFrom` on; a season (`from`–`to` as `MM-DD`, may cross the new year) returns every
 * year and goes before the hours without a season. The newest `effectiveFrom` replaces everything older, so that a
 * change of hours does not rewrite what was counted before it.
 */
export interface OfficeHoursPeriod {
  effectiveFrom: CalendarDate;
  season: Season | null;
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

/** The `effectiveFrom` of periods that claim the same day of a year; null when all is clear. */
export function overlapIn(
  periods: ReadonlyArray<Pick<OfficeHoursPeriod, 'effectiveFrom' | 'season'>>,
): CalendarDate | null {
  const claimed = new Set<string>();
  for (const { effectiveFrom, season } of periods) {
    for (const monthDay of season === null ? ['always'] : monthDaysOf(season)) {
      const claim = `${effectiveFrom} ${monthDay}`;
      if (claimed.has(claim)) {
        return effectiveFrom;
      }
      claimed.add(claim);
    }
  }
  return null;
}

function monthDaysOf(season: Season): string[] {
  return EVERY_MONTH_DAY.filter((monthDay) => isInSeason(monthDay, season));
}

/** 29 February included. */
const EVERY_MONTH_DAY = Array.from({ length: 366 }, (_, index) => dateOfDay(dayNumber('2024-01-01') + index).slice(5));

function isInSeason(monthDay: string, season: Season): boolean {
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
