import { describe, expect, it } from 'vitest';
import { dayNumber } from './calendar-date.js';
import { due } from './deadline.js';
import { DEFAULT_OFFICE_HOURS, hoursOn, type OfficeHoursPeriod } from './office-hours.js';
import { publishedDays } from './published-years.js';
import { WorkingCalendar } from './working-calendar.js';

const always = (hours: number): OfficeHoursPeriod => ({
  effectiveFrom: '2020-01-01',
  season: null,
  hours: { ...DEFAULT_OFFICE_HOURS, closes: hours * 60 },
});
const summer: OfficeHoursPeriod = {
  effectiveFrom: '2020-01-01',
  season: { from: '06-01', to: '09-30' },
  hours: { ...DEFAULT_OFFICE_HOURS, breakEnds: 15 * 60, closes: 18 * 60 },
};
const opensOn = (periods: OfficeHoursPeriod[], date: string): number => hoursOn(periods, dayNumber(date)).closes / 60;

describe('office hours', () => {
  it('are 08:30–12:00 and 14:00–17:30 where nothing else is set', () => {
    expect(hoursOn([], dayNumber('2026-07-01'))).toEqual(DEFAULT_OFFICE_HOURS);
    expect(opensOn([always(17)], '2019-12-31')).toBe(17.5);
  });

  it('follow the season, whose first and last day belong to it', () => {
    const periods = [always(17), summer];
    expect(['2026-05-31', '2026-06-01', '2026-09-30', '2026-10-01'].map((date) => opensOn(periods, date))).toEqual([
      17, 18, 18, 17,
    ]);
  });

  it('know a season that crosses the new year', () => {
    const winter: OfficeHoursPeriod = { ...summer, season: { from: '11-01', to: '02-28' } };
    expect(['2026-10-31', '2026-12-31', '2027-02-28', '2027-03-01'].map((date) => opensOn([winter], date))).toEqual([
      17.5, 18, 18, 17.5,
    ]);
  });

  it('change from a day on without touching what was before', () => {
    const periods = [summer, always(17), { ...always(16), effectiveFrom: '2026-07-01' }];
    expect(['2026-06-30', '2026-07-01'].map((date) => opensOn(periods, date))).toEqual([18, 16]);
  });

  it('may go without a lunch break', () => {
    const hours = { opens: 9 * 60, breakStarts: null, breakEnds: null, closes: 17 * 60 };
    const calendar = new WorkingCalendar(publishedDays(2026), [{ effectiveFrom: '2020-01-01', season: null, hours }]);
    const start = new Date('2026-02-10T11:30:00+08:00');
    const end = due({ start, limit: { amount: 2, unit: 'WORKING_HOUR' } }, calendar).at;
    expect(end.toISOString()).toBe('2026-02-10T05:30:00.000Z');
  });
});
