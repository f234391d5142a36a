import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfSerial, readDate } from './dates.js';

const DAY_MS = 86_400_000;

describe('readDate', () => {
  it.each([
    '2026年3月5日',
    '2026年03月05日',
    '2026年3月5号',
    '2026.3.5',
    '2026/3/5',
    '2026-03-05',
    '20260305',
    '２０２６年３月５日',
    '2026 年 3 月 5 日',
    '2026年3月5日（星期四）',
    '二〇二六年三月五日',
    '二○二六年三月五日',
  ])('reads %s', (typed) => {
    expect(readDate(typed)).toEqual({ ok: true, value: '2026-03-05', notes: [] });
  });

  it.each(['2026-03-05 14:30', '2026/3/5 9:05:10', '2026年3月5日 下午2时30分', '2026-03-05T14:30:00+08:00'])(
    'reads the day of %s and says that the time was dropped',
    (typed) => {
      expect(readDate(typed)).toEqual({ ok: true, value: '2026-03-05', notes: ['time-dropped'] });
    },
  );

  it('reads Chinese numerals of every length', () => {
    expect(readDate('二〇二五年十二月三十一日')).toMatchObject({ value: '2025-12-31' });
    expect(readDate('二零二六年十月二十日')).toMatchObject({ value: '2026-10-20' });
  });

  it.each([
    ['2026年2月30日', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026年3月', 'day-missing'],
    ['2026.3', 'day-missing'],
    ['2026', 'month-missing'],
    ['3月5日', 'year-missing'],
    ['26.3.5', 'year-short'],
    ['2026年3月5日至8日', 'range'],
    ['3/5/2026', 'unreadable'],
    ['待定', 'unreadable'],
    ['', 'unreadable'],
    ['1', 'unreadable'],
  ])('refuses %s: %s', (typed, problem) => {
    expect(readDate(typed)).toEqual({ ok: false, problem });
  });

  it('reads a serial in both systems, and says so', () => {
    expect(readDate('46086', '1900')).toEqual({ ok: true, value: '2026-03-05', notes: ['serial'] });
    expect(readDate('44624', '1904')).toEqual({ ok: true, value: '2026-03-05', notes: ['serial'] });
    expect(readDate('46086.604', '1900')).toMatchObject({ value: '2026-03-05' });
  });

  it('reads each day of our time in every way of writing it', () => {
    const days = fc.integer({ min: Date.UTC(1980, 0, 1) / DAY_MS, max: Date.UTC(2099, 11, 31) / DAY_MS });
    fc.assert(
      fc.property(days, (day) => {
        const value = new Date(day * DAY_MS).toISOString().slice(0, 10);
        const [year = 0, month = 0, date = 0] = value.split('-').map(Number);
        for (const typed of [`${year}年${month}月${date}日`, `${year}.${month}.${date}`, `${year}/${month}/${date}`]) {
          expect(readDate(typed)).toMatchObject({ value });
        }
        expect(readDate(String(day + 25_569), '1900')).toMatchObject({ value });
        expect(readDate(String(day + 24_107), '1904')).toMatchObject({ value });
      }),
    );
  });

  it('never throws, and answers either a real day or a reason', () => {
    const letters = fc.constantFrom(...Array.from('0123456789年月日号-/.:零〇一二三十廿至 T'));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 16 }), (typed) => {
        const reading = readDate(typed);
        expect(reading.ok ? new Date(reading.value).toISOString().slice(0, 10) : reading.problem).toBe(
          reading.ok ? reading.value : reading.problem,
        );
      }),
    );
  });
});

describe('instantOfSerial', () => {
  it.each([
    [1, '1900', '1900-01-01'],
    [59, '1900', '1900-02-28'],
    [61, '1900', '1900-03-01'],
    [46_086, '1900', '2026-03-05'],
    [46_086.5, '1900', '2026-03-05 12:00:00'],
    [0, '1904', '1904-01-01'],
    [44_624, '1904', '2026-03-05'],
  ] as const)('shows %d of %s as %s', (serial, system, shown) => {
    expect(instantOfSerial(serial, system)).toBe(shown);
  });

  it('answers nothing where there is no day', () => {
    expect(instantOfSerial(-1, '1900')).toBeUndefined();
    expect(instantOfSerial(Number.POSITIVE_INFINITY, '1900')).toBeUndefined();
  });
});
