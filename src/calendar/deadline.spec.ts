import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from './calendar-date.js';
import { due, dueAfterReopening } from './deadline.js';
import { elapsed } from './elapsed.js';
import { LIMIT_UNITS, type Break, type LimitUnit } from './limit.js';
import { publishedDays } from './published-years.js';
import { WorkingCalendar } from './working-calendar.js';
import { addWorkingDays } from './working-days.js';

const calendar = new WorkingCalendar([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap(publishedDays));

function at(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`);
}

/** What the wall clock of the office shows, `2026-02-11 17:30`. */
function shown(instant: Date): string {
  return `${dateOf(instant)} ${new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;
}

describe('working days after a date', () => {
  it.each([
    ['2026-02-10', 1, '2026-02-11'],
    ['2026-02-10', 3, '2026-02-13'],
    ['2026-02-10', 5, '2026-02-24'],
    ['2026-02-10', 7, '2026-02-26'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-26', 7, '2025-10-13'],
    ['2020-01-22', 3, '2020-02-04'],
    ['2026-02-24', -1, '2026-02-14'],
    ['2026-02-15', 0, '2026-02-15'],
  ])('%s %i = %s', (date, amount, expected) => {
    expect(addWorkingDays(date, amount, calendar)).toEqual({ date: expected, provisional: false });
  });

  it('says that a date beyond the loaded years is provisional', () => {
    expect(addWorkingDays('2026-12-29', 3, calendar)).toEqual({ date: '2027-01-01', provisional: true });
    expect(addWorkingDays('2026-12-29', 2, calendar)).toEqual({ date: '2026-12-31', provisional: false });
    expect(addWorkingDays('2019-01-02', -1, calendar).provisional).toBe(true);
  });

  it('gives up beyond the horizon instead of counting for ever', () => {
    expect(() => addWorkingDays('2026-01-01', 1_000_000_000, calendar)).toThrow('calendar.beyond-horizon');
  });
});

describe('the end of a limit', () => {
  it.each<[string, number, LimitUnit, [string, string] | null, string]>([
    ['2026-02-10 10:15', 1, 'WORKING_DAY', null, '2026-02-11 17:30'],
    ['2026-02-13 10:00', 1, 'WORKING_DAY', null, '2026-02-14 17:30'],
    ['2026-02-13 18:00', 1, 'WORKING_DAY', null, '2026-02-24 17:30'],
    ['2026-02-10 10:15', 3, 'WORKING_DAY', null, '2026-02-13 17:30'],
    ['2026-02-10 10:15', 3, 'WORKING_DAY', ['2026-02-11 09:00', '2026-02-13 16:00'], '2026-02-24 17:30'],
    ['2026-02-10 10:15', 3, 'WORKING_DAY', ['2026-02-11 09:00', '2026-02-11 16:00'], '2026-02-13 17:30'],
    ['2026-02-13 17:00', 2, 'WORKING_HOUR', null, '2026-02-14 10:00'],
    ['2026-02-10 11:30', 2, 'WORKING_HOUR', null, '2026-02-10 15:30'],
    ['2026-02-10 11:30', 2, 'WORKING_HOUR', ['2026-02-10 11:45', '2026-02-10 14:30'], '2026-02-10 16:15'],
    // Beside the published vectors: a pause that begins on the last day, one after it, and bare midnights.
    ['2026-02-10 10:15', 3, 'WORKING_DAY', ['2026-02-13 09:00', '2026-02-24 16:00'], '2026-02-24 17:30'],
    ['2026-02-10 10:15', 3, 'WORKING_DAY', ['2026-02-13 17:30', '2026-02-26 16:00'], '2026-02-13 17:30'],
    ['2026-02-10 17:30', 1, 'WORKING_DAY', null, '2026-02-11 17:30'],
    ['2026-02-14 12:30', 1, 'WORKING_HOUR', null, '2026-02-14 15:00'],
    ['2026-02-10 16:30', 1, 'WORKING_HOUR', null, '2026-02-10 17:30'],
    ['2026-02-17 12:00', 1, 'WORKING_HOUR', null, '2026-02-24 09:30'],
    ['2026-02-10 10:15', 30, 'CALENDAR_DAY', null, '2026-03-12 00:00'],
    ['2026-02-10 10:15', 30, 'CALENDAR_DAY', ['2026-02-20 09:00', '2026-02-22 16:00'], '2026-03-14 00:00'],
  ])('%s + %i %s, pause %s = %s', (start, amount, unit, pause, expected) => {
    const breaks = pause ? [{ from: at(pause[0]), to: at(pause[1]) }] : [];
    const limit = { amount, unit };
    const deadline = due({ start: at(start), limit, breaks }, calendar);
    expect(shown(deadline.at)).toBe(expected);
    expect(deadline.provisional).toBe(false);
    expect(elapsed({ start: at(start), end: deadline.at, unit, breaks }, calendar).amount).toBe(amount);
  });

  it('is provisional in a year that is not loaded, save in calendar days', () => {
    const start = at('2026-12-30 10:00');
    expect(due({ start, limit: { amount: 2, unit: 'WORKING_DAY' } }, calendar).provisional).toBe(true);
    expect(due({ start, limit: { amount: 20, unit: 'WORKING_HOUR' } }, calendar).provisional).toBe(true);
    expect(due({ start, limit: { amount: 30, unit: 'CALENDAR_DAY' } }, calendar).provisional).toBe(false);
    expect(due({ start, limit: { amount: 1, unit: 'WORKING_DAY' } }, calendar).provisional).toBe(false);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d working days', (amount) => {
    const matter = { start: at('2026-02-10 10:00'), limit: { amount, unit: 'WORKING_DAY' as const } };
    expect(() => due(matter, calendar)).toThrow('calendar.limit-invalid');
  });

  it.each(LIMIT_UNITS)('gives up beyond the horizon in %s', (unit) => {
    const start = at('2026-02-10 10:00');
    expect(() => due({ start, limit: { amount: 1_000_000, unit } }, calendar)).toThrow('calendar.beyond-horizon');
    const breaks = [{ from: at('2026-02-10 11:00'), to: at('2060-02-10 11:00') }];
    expect(() => due({ start, limit: { amount: 3, unit }, breaks }, calendar)).toThrow('calendar.beyond-horizon');
  });

  it('keeps what remained when a case is reopened, at least one working day', () => {
    const limit = { amount: 5, unit: 'WORKING_DAY' } as const;
    const reopen = (used: number): string =>
      shown(dueAfterReopening({ at: at('2026-03-02 10:00'), limit, used }, calendar).at);
    expect(reopen(2)).toBe('2026-03-05 17:30');
    expect(reopen(5)).toBe('2026-03-03 17:30');
    expect(reopen(9)).toBe('2026-03-03 17:30');
  });
});

const instant = fc
  .integer({ min: at('2021-01-01 00:00').getTime() / 1000, max: at('2024-12-31 00:00').getTime() / 1000 })
  .map((seconds) => new Date(seconds * 1000));
const unit = fc.constantFrom(...LIMIT_UNITS);
/** A pause as seconds from the start of the matter; it may begin before it and end long after. */
const pause = fc.tuple(fc.integer({ min: -10 * 86_400, max: 40 * 86_400 }), fc.nat(12 * 86_400));
const matter = fc
  .record({ start: instant, amount: fc.nat(60), unit, pauses: fc.array(pause, { maxLength: 4 }) })
  .map(({ start, amount, unit, pauses }) => ({
    start,
    limit: { amount, unit },
    breaks: pauses.map(([offset, seconds]): Break => {
      const from = start.getTime() + offset * 1000;
      return { from: new Date(from), to: new Date(from + seconds * 1000) };
    }),
  }));

describe('due and elapsed', () => {
  it('invert each other in all three units, pauses included', () => {
    fc.assert(
      fc.property(matter, ({ start, limit, breaks }) => {
        const end = due({ start, limit, breaks }, calendar).at;
        expect(elapsed({ start, end, unit: limit.unit, breaks }, calendar).amount).toBe(limit.amount);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never go back: a later start, a longer limit or one more pause never ends sooner', () => {
    fc.assert(
      fc.property(matter, fc.integer({ min: 0, max: 100 * 3_600_000 }), ({ start, limit, breaks }, later) => {
        const end = due({ start, limit, breaks }, calendar).at.getTime();
        const { amount, unit } = limit;
        const startedLater = due({ start: new Date(start.getTime() + later), limit }, calendar).at.getTime();
        expect(startedLater).toBeGreaterThanOrEqual(due({ start, limit }, calendar).at.getTime());
        expect(due({ start, limit: { amount: amount + 1, unit }, breaks }, calendar).at.getTime()).toBeGreaterThan(end);
        expect(due({ start, limit, breaks: breaks.slice(1) }, calendar).at.getTime()).toBeLessThanOrEqual(end);
      }),
      { numRuns: 1_000 },
    );
  });

  it('count time that only grows with the end', () => {
    fc.assert(
      fc.property(matter, fc.nat(50 * 86_400_000), fc.nat(20 * 86_400_000), ({ start, limit, breaks }, first, more) => {
        const used = (milliseconds: number): number =>
          elapsed({ start, end: new Date(start.getTime() + milliseconds), unit: limit.unit, breaks }, calendar).amount;
        expect(used(first + more)).toBeGreaterThanOrEqual(used(first));
      }),
      { numRuns: 1_000 },
    );
  });

  it('agree on what is late: without a pause, more working days than the limit have elapsed exactly then', () => {
    fc.assert(
      fc.property(instant, fc.nat(60), fc.nat(90 * 86_400_000), (start, amount, milliseconds) => {
        const end = new Date(start.getTime() + milliseconds);
        const isLate = end > due({ start, limit: { amount, unit: 'WORKING_DAY' } }, calendar).at;
        expect(elapsed({ start, end, unit: 'WORKING_DAY' }, calendar).amount > amount).toBe(isLate);
      }),
      { numRuns: 1_000 },
    );
  });

  it('take overlapping pauses for one', () => {
    fc.assert(
      fc.property(matter, fc.nat(100), ({ start, limit, breaks }, percent) => {
        const doubled = breaks.flatMap((pause) => {
          const middle = pause.from.getTime() + ((pause.to.getTime() - pause.from.getTime()) * percent) / 100;
          return [pause, { from: new Date(middle), to: pause.to }, { from: pause.from, to: new Date(middle) }];
        });
        expect(due({ start, limit, breaks: doubled }, calendar)).toEqual(due({ start, limit, breaks }, calendar));
      }),
      { numRuns: 500 },
    );
  });

  it('are not moved by a pause that begins after the limit', () => {
    fc.assert(
      fc.property(matter, fc.nat(1_000_000), fc.nat(1_000_000_000), ({ start, limit, breaks }, gap, length) => {
        const end = due({ start, limit, breaks }, calendar);
        const from = new Date(end.at.getTime() + gap);
        const later = { from, to: new Date(from.getTime() + length) };
        // Joined to a pause that lasts beyond the end it would be part of that one.
        fc.pre(breaks.every((pause) => pause.to < from));
        expect(due({ start, limit, breaks: [...breaks, later] }, calendar)).toEqual(end);
      }),
      { numRuns: 1_000 },
    );
  });

  it('always end on a working day at closing time when they count working days', () => {
    fc.assert(
      fc.property(matter, ({ start, breaks, limit }) => {
        const end = due({ start, limit: { amount: limit.amount, unit: 'WORKING_DAY' }, breaks }, calendar).at;
        expect(calendar.isWorkday(dayOf(end))).toBe(true);
        expect(shown(end).slice(11)).toBe('17:30');
      }),
      { numRuns: 300 },
    );
  });

  it('answer 10,000 limits of 60 working days in under two seconds', () => {
    const start = at('2025-01-06 10:00');
    const begun = performance.now();
    for (let index = 0; index < 10_000; index += 1) {
      due({ start, limit: { amount: 60, unit: 'WORKING_DAY' } }, calendar);
    }
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
