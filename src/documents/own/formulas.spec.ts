import { expect, it } from 'vitest';
import { copied } from './formulas.js';

it.each([
  ['SUM(D4:D5)', { columns: 1, rows: 0 }, 'SUM(E4:E5)'],
  ['B4*C4', { columns: 0, rows: 3 }, 'B7*C7'],
  ['$B4*C$4+$A$1', { columns: 2, rows: 2 }, '$B6*E$4+$A$1'],
  ['IF(B4="B4",Z4,0)', { columns: 1, rows: 1 }, 'IF(C5="B4",AA5,0)'],
  ["'B4'!C4+LOG10(C4)", { columns: 0, rows: 1 }, "'B4'!C5+LOG10(C5)"],
])('%s copied by %j is %s', (formula, offset, expected) => {
  expect(copied(formula, offset)).toBe(expected);
});
