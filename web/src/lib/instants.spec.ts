import { describe, expect, it } from 'vitest';
import { dateText, daysBetween, fromWallTime, instantText, limitTextAt, toWallTimeText, wallTime } from './instants';

// 2026-03-05 14:05 in Shanghai; still the 4th in New York.
const now = new Date('2026-03-05T06:05:00Z');

describe('instantText', () => {
  it.each([
    ['2026-03-05T14:05:00+08:00', '今天 14:05'],
    ['2026-03-04T16:30:00Z', '今天 00:30'],
    ['2026-03-04T09:30:00+08:00', '昨天 09:30'],
    ['2026-03-06T17:30:00+08:00', '明天 17:30'],
    ['2026-03-01T17:30:00+08:00', '3月1日'],
    ['2025-12-31T17:30:00+08:00', '2025年12月31日'],
  ])('shows %s as %s', (instant, short) => {
    expect(instantText(instant, now, 'zh-CN').short).toBe(short);
  });

  it('speaks English where the reader does', () => {
    expect(instantText('2026-03-05T14:05:00+08:00', now, 'en').short).toBe('Today 14:05');
    expect(instantText('2026-03-01T17:30:00+08:00', now, 'en').short).toBe('Mar 1');
  });

  it('says the whole time in full', () => {
    expect(instantText('2026-03-01T17:30:00+08:00', now, 'zh-CN').full).toContain('2026年3月1日');
    expect(instantText('2026-03-01T17:30:00+08:00', now, 'zh-CN').full).toContain('17:30');
  });
});

describe('limits', () => {
  it.each([
    ['2026-03-06T00:00:00+08:00', '今天 24:00'],
    ['2026-03-05T00:00:00+08:00', '昨天 24:00'],
    ['2026-03-07T00:00:00+08:00', '明天 24:00'],
    ['2026-03-21T00:00:00+08:00', '3月20日'],
    ['2026-03-06T17:30:00+08:00', '明天 17:30'],
    ['2026-03-06T00:01:00+08:00', '明天 00:01'],
  ])('that end at %s are shown as %s', (instant, short) => {
    expect(limitTextAt(instant, now, 'zh-CN').short).toBe(short);
  });

  it('say their last moment in full', () => {
    expect(limitTextAt('2026-03-21T00:00:00+08:00', now, 'zh-CN').full).toBe('2026年3月20日星期五 24:00');
  });
});

describe('plain dates', () => {
  it('never shift with the time zone of the device', () => {
    expect(dateText('2026-03-05', now, 'zh-CN').short).toBe('今天');
    expect(dateText('2026-02-27', now, 'zh-CN').short).toBe('2月27日');
    expect(daysBetween('2026-02-27', '2026-03-05')).toBe(6);
  });

  it('turn a wall time into an instant and back', () => {
    expect(fromWallTime('2026-03-05T14:05')).toBe('2026-03-05T14:05:00+08:00');
    expect(toWallTimeText('2026-03-05T06:05:00Z')).toBe('2026-03-05T14:05');
    expect(wallTime('2026-03-04T16:00:00Z')).toEqual({ year: 2026, month: 3, day: 5, hour: 0, minute: 0 });
  });
});
