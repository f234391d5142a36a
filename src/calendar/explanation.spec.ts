import { describe, expect, it } from 'vitest';
import { explainDue } from './explanation.js';
import { publishedDays, publishedYears } from './published-years.js';
import { WorkingCalendar } from './working-calendar.js';
import { mergeBreaks } from './limit.js';

const calendar = new WorkingCalendar([2025, 2026].flatMap(publishedDays));
const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);

describe('the explanation of a deadline', () => {
  it('names the pause in working days, the Saturday at work and the holiday', () => {
    const breaks = [{ from: at('2026-02-11 09:00'), to: at('2026-02-13 16:00') }];
    const matter = { start: at('2026-02-10 10:15'), limit: { amount: 3, unit: 'WORKING_DAY' as const }, breaks };
    expect(explainDue(matter, calendar)).toEqual([
      { code: 'calendar.pause-days', params: { from: '2026-02-11', to: '2026-02-13', days: 2, unit: 'WORKING_DAY' } },
      { code: 'calendar.weekend-at-work', params: { date: '2026-02-14', weekday: 6, name: '春节' } },
      { code: 'calendar.days-off', params: { from: '2026-02-15', to: '2026-02-23', days: 9, name: '春节' } },
    ]);
  });

  it('says from which day a late start counts', () => {
    const matter = { start: at('2026-02-13 18:00'), limit: { amount: 0, unit: 'WORKING_DAY' as const } };
    expect(explainDue(matter, calendar)[0]).toEqual({
      code: 'calendar.counts-from',
      params: { date: '2026-02-14', unit: 'WORKING_DAY' },
    });
  });

  it('counts a pause of a limit in hours as office minutes', () => {
    const breaks = [{ from: at('2026-02-10 11:45'), to: at('2026-02-10 14:30') }];
    const matter = { start: at('2026-02-10 11:30'), limit: { amount: 2, unit: 'WORKING_HOUR' as const }, breaks };
    expect(explainDue(matter, calendar)).toEqual([
      { code: 'calendar.pause-minutes', params: { from: '2026-02-10', to: '2026-02-10', minutes: 45 } },
    ]);
  });

  it('names the year that is not loaded', () => {
    const matter = { start: at('2026-12-30 10:00'), limit: { amount: 3, unit: 'WORKING_DAY' as const } };
    expect(explainDue(matter, calendar).at(-1)).toEqual({ code: 'calendar.provisional', params: { year: 2027 } });
  });
});

describe('the published years', () => {
  it('reach from 2004 to 2026 without a gap', () => {
    expect(publishedYears()).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  });

  it.each([
    [2019, 250],
    [2026, 248],
  ])('%i has %i working days', (year, expected) => {
    expect(publishedDays(year).filter((day) => day.workday)).toHaveLength(expected);
  });
});

describe('pauses', () => {
  it('merge when they overlap or touch, and vanish when empty', () => {
    const breaks = [
      { from: at('2026-02-12 09:00'), to: at('2026-02-13 09:00') },
      { from: at('2026-02-10 09:00'), to: at('2026-02-11 09:00') },
      { from: at('2026-02-11 09:00'), to: at('2026-02-11 12:00') },
      { from: at('2026-02-20 09:00'), to: at('2026-02-20 09:00') },
    ];
    expect(mergeBreaks(breaks)).toEqual([
      { from: at('2026-02-10 09:00'), to: at('2026-02-11 12:00') },
      { from: at('2026-02-12 09:00'), to: at('2026-02-13 09:00') },
    ]);
  });
});
