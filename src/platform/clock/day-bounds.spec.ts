import { expect, it } from 'vitest';
import { endOfDay, startOfDay } from './day-bounds.js';

it('a day begins and ends at midnight in China, whatever the month', () => {
  expect(startOfDay('2026-02-28')?.toISOString()).toBe('2026-02-27T16:00:00.000Z');
  expect(endOfDay('2026-02-28')?.toISOString()).toBe('2026-02-28T16:00:00.000Z');
  expect(endOfDay('2026-12-31')).toEqual(startOfDay('2027-01-01'));
});

it('a day that was not asked for has no bounds', () => {
  expect([startOfDay(undefined), endOfDay(undefined)]).toEqual([undefined, undefined]);
});
