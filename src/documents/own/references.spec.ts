import { expect, it } from 'vitest';
import { shifted } from './references.js';

const MORE = { body: 5, taken: 3, filled: 10 };

it.each([
  ['SUM(E5:E7)', 'SUM(E5:E14)'],
  ['SUM($E$5:$E$7)/A2', 'SUM($E$5:$E$14)/A2'],
  ['E8+1', 'E15+1'],
  ['A1:M1', 'A1:M1'],
  ['A9:M9', 'A16:M16'],
  ["'台账'!$A$1:$M$9", "'台账'!$A$1:$M$16"],
  ['COUNTIF(F5:F7,"A7")', 'COUNTIF(F5:F14,"A7")'],
  ['LOG10(B8)', 'LOG10(B15)'],
])('%s becomes %s', (before, after) => {
  expect(shifted(before, MORE)).toBe(after);
});

it('leaves one row where nothing is filled in', () => {
  expect(shifted('SUM(E5:E7)', { body: 5, taken: 3, filled: 1 })).toBe('SUM(E5:E5)');
});
