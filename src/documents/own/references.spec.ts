import { expect, it } from 'vitest';
import { movedFormula, shifted } from './references.js';

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

it.each([
  ['E5+E6+E7', 'SUM(E5:E14)'],
  ['E7+E5+E6-E8', 'SUM(E5:E14)-E15'],
  ['ROUND(E5+E6+E7,2)&"E5"', 'ROUND(SUM(E5:E14),2)&"E5"'],
  ['SUM(E5:E7)', 'SUM(E5:E14)'],
])('below the records, %s becomes %s', (before, after) => {
  expect(movedFormula(before, MORE)).toBe(after);
});

it.each(['E5+E6', 'E5', 'E5*2+E6+E7', 'IF($E$5>0,1,0)', 'E5+E6+F7'])(
  '%s, which names some examples, is refused',
  (formula) => {
    expect(() => movedFormula(formula, MORE)).toThrow(expect.objectContaining({ code: 'own-sheet.single-example' }));
  },
);

it('the only example stands for all records', () => {
  expect(movedFormula('E5*2', { body: 5, taken: 1, filled: 3 })).toBe('SUM(E5:E7)*2');
});

it('a foot at the end of the sheet costs no more than one below the examples', () => {
  const far = { body: 2, taken: 1_048_574, filled: 3 };
  const formula = Array.from({ length: 2_000 }, () => 'C1').join(',');
  expect(movedFormula(formula, far)).toBe(formula);
});
