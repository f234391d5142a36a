import { describe, expect, it } from 'vitest';
import { localInstant } from './local-time.js';

describe('a local date and time', () => {
  it.each([
    ['2027-02-29', '09:00', 'Asia/Shanghai', '2027-02-28T01:00:00.000Z'],
    ['2028-02-29', '09:00', 'Asia/Shanghai', '2028-02-29T01:00:00.000Z'],
    ['2026-04-31', '23:59:59', 'Asia/Shanghai', '2026-04-30T15:59:59.000Z'],
    ['2026-03-08', '09:00', 'America/New_York', '2026-03-08T13:00:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, expected) => {
    expect(localInstant(date, time, zone).toISOString()).toBe(expected);
  });

  it.each([
    ['2026-13-01', '09:00', 'Asia/Shanghai'],
    ['2026-01-00', '09:00', 'Asia/Shanghai'],
    ['2026-01-32', '09:00', 'Asia/Shanghai'],
    ['26-01-01', '09:00', 'Asia/Shanghai'],
    ['2026-01-01', '25:00', 'Asia/Shanghai'],
    ['2026-01-01', '9:00', 'Asia/Shanghai'],
    ['2026-01-01', '09:00', 'Asia/Fuzhou-Nowhere'],
  ])('refuses %s %s in %s', (date, time, zone) => {
    expect(() => localInstant(date, time, zone)).toThrow(RangeError);
  });
});
