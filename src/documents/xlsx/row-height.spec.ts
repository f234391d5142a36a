import { expect, it } from 'vitest';
import { rowHeight } from './row-height.js';

it.each([
  ['', 10, null],
  ['福建星海', 10, null],
  ['福建星海数', 10, 36],
  ['福建星海数字技术', 10, 36],
  ['福建星海数字技术有限公司', 10, 50],
  ['2026-02-10', 11, null],
  ['一\n二\n三', 30, 50],
  ['长'.repeat(5_000), 10, 409],
])('%s in %i units', (text, width, height) => {
  expect(rowHeight([{ text, width }])).toBe(height);
});

it('is as high as the cell that needs most', () => {
  expect(
    rowHeight([
      { text: '短', width: 10 },
      { text: '福建星海数字技术', width: 10 },
    ]),
  ).toBe(36);
});
