import { calendarErrors } from './calendar.errors.js';

/**
 * What a limit counts. WORKING_DAY: the start day is not counted, due at closing time. WORKING_HOUR: office minutes
 * alone. CALENDAR_DAY: midnights in Asia/Shanghai.
 */
export const LIMIT_UNITS = ['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

export interface Limit {
  amount: number;
  unit: LimitUnit;
}

/** A pause of a limit. One that still lasts is given with the moment of asking as its end. */
export interface Break {
  from: Date;
  to: Date;
}

/** A limit that ends later than this is a mistake in a setting, not a deadline. */
export const HORIZON_DAYS = 20 * 366;

/** @throws DomainError `calendar.limit-invalid` unless the amount is a finite number from 0 on (whole for days) */
export function checkLimit(limit: Limit): void {
  const whole = limit.unit === 'WORKING_HOUR' || Number.isInteger(limit.amount);
  if (!Number.isFinite(limit.amount) || limit.amount < 0 || !whole) {
    throw calendarErrors.limitInvalid({ amount: String(limit.amount), unit: limit.unit });
  }
}

/** Pauses in order, without empty ones, overlapping and touching ones joined. */
export function mergeBreaks(breaks: readonly Break[]): Break[] {
  const ordered = breaks
    .filter((pause) => pause.from < pause.to)
    .toSorted((one, other) => one.from.getTime() - other.from.getTime());
  const merged: Break[] = [];
  for (const pause of ordered) {
    const last = merged.at(-1);
    if (last && pause.from <= last.to) {
      last.to = pause.to > last.to ? pause.to : last.to;
    } else {
      merged.push({ ...pause });
    }
  }
  return merged;
}
