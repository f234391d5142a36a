import { DateTime, IANAZone } from 'luxon';

/**
 * The instant at which a wall clock in that IANA zone shows this date and time. The one place where a local date
 * becomes an instant; the zone of the server plays no part.
 *
 * - A day beyond the end of its month is its last day: `2026-02-31` and `2027-02-29` are 28 February, so that a
 *   monthly appointment on the 31st, and a yearly one on 29 February, never skip or spill over.
 * - A time that the clock skips in spring is moved on by the gap (02:30 becomes 03:30); one that it shows twice in
 *   autumn is the first of the two.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:mm` or `HH:mm:ss`
 * @throws RangeError for what is no date, time or zone
 */
export function localInstant(date: string, time: string, zone: string): Date {
  const [year, month, day] = numbers(/^(\d{4})-(\d{2})-(\d{2})$/, date, 'date');
  const [hour, minute, second] = numbers(/^(\d{2}):(\d{2})(?::(\d{2}))?$/, time, 'time');
  if (!IANAZone.isValidZone(zone)) {
    throw new RangeError(`no time zone: ${zone}`);
  }
  const first = DateTime.fromObject({ year, month, day: 1 }, { zone: 'utc' });
  if (!first.isValid || day < 1 || day > 31) {
    throw new RangeError(`no date: ${date}`);
  }
  const wall = { year, month, day: Math.min(day, first.daysInMonth), hour, minute, second };
  const local = DateTime.fromObject(wall, { zone });
  if (!local.isValid) {
    throw new RangeError(`no time: ${time}`);
  }
  return earliest(local).toJSDate();
}

function earliest(local: DateTime<true>): DateTime<true> {
  return local.getPossibleOffsets().reduce((least, other) => (other < least ? other : least), local);
}

function numbers(pattern: RegExp, text: string, kind: string): [number, number, number] {
  const match = pattern.exec(text);
  if (!match) {
    throw new RangeError(`no ${kind}: ${text}`);
  }
  return [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
}
