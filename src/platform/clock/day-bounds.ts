import { localInstant } from './local-time.js';

/** Every zone works by the one time of China, which has no day of another length. */
const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;

/** The first moment of a day, `2026-02-10`; undefined for a day that was not asked for. @throws RangeError for no date */
export function startOfDay(day: string | undefined): Date | undefined {
  return day === undefined ? undefined : localInstant(day, '00:00', ZONE);
}

/** The midnight at which the day ends, no longer part of it. @throws RangeError for no date */
export function endOfDay(day: string | undefined): Date | undefined {
  return day === undefined ? undefined : new Date(localInstant(day, '00:00', ZONE).getTime() + DAY_MS);
}
