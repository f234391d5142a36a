import { expect, it } from 'vitest';
import { localLimit, localMinute, spreadsheetDay, writtenDay } from './local-day.js';

it.each([
  ['1900-03-01', '61'],
  ['2026-02-10', '46063'],
  [new Date('2026-02-09T16:00:00Z'), '46063'],
  [new Date('2026-02-10T04:00:00Z'), '46063.500000'],
  [new Date('2026-02-10T15:59:00Z'), '46063.999306'],
])('%s is day %s of a spreadsheet', (value, expected) => {
  expect(spreadsheetDay(value)).toBe(expected);
});

it.each([
  ['2026-02-20T16:00:00Z', '2026-02-20'],
  ['2026-02-20T16:01:00Z', '2026-02-21 00:01'],
  ['2026-02-20T09:30:00Z', '2026-02-20 17:30'],
])('a limit that ends at %s is written %s', (instant, expected) => {
  expect(localLimit(new Date(instant))).toBe(expected);
});

it('shows Asia/Shanghai, whatever the zone of the server', () => {
  const instant = new Date('2026-12-31T16:05:00Z');
  expect(localMinute(instant)).toBe('2027-01-01 00:05');
  expect(writtenDay(instant, 'zh-CN')).toBe('2027年1月1日');
  expect(writtenDay(instant, 'en')).toBe('1 January 2027');
});
