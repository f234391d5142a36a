import { Duration } from 'luxon';

const LONGEST = Duration.fromObject({ days: 366 });

/** An ISO 8601 duration that leads forward, by a year at most: `P2D`, `PT90M`. */
export function isShortStepForward(text: string): boolean {
  const duration = Duration.fromISO(text);
  if (!duration.isValid || /-/.test(text)) {
    return false;
  }
  const length = duration.toMillis();
  return length > 0 && length <= LONGEST.toMillis();
}

/** Seconds as an ISO 8601 duration in days, hours, minutes and seconds. */
export function isoDuration(seconds: number): string {
  return (
    Duration.fromObject({ seconds }).shiftTo('days', 'hours', 'minutes', 'seconds').removeZeros().toISO() ?? 'PT0S'
  );
}
