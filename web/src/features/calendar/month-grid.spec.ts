import { describe, expect, it } from 'vitest';
import { isWeekend, weeksOf } from './month-grid';

describe('the month grid', () => {
  it('begins on Monday and leaves out the days of other months', () => {
    const weeks = weeksOf(2026, 2);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(weeks.flat().filter((date) => date !== null)).toHaveLength(28);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('knows leap years and weekends', () => {
    expect(weeksOf(2028, 2).flat()).toContain('2028-02-29');
    expect(isWeekend('2026-02-14')).toBe(true);
    expect(isWeekend('2026-02-13')).toBe(false);
  });
});
