import fc from 'fast-check';
import { expect, it } from 'vitest';
import { titleLines, widthOf } from './title-lines.js';

it.each([
  ['招商线索登记表', ['招商线索登记表']],
  ['关于福建星海数字技术有限公司项目的情况汇报', ['关于福建星海数字技术', '有限公司项目的情况汇报']],
  ['关于请加快推进数据标注基地项目用地保障的督办函', ['关于请加快推进数据标注', '基地项目用地保障的督办函']],
])('%s', (title, expected) => {
  expect(titleLines(title, 20)).toEqual(expected);
});

it('loses no character, and no line is too long but for a word that is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('关于请加快推进项目的函a1 ，')), maxLength: 90 }),
      (title) => {
        const lines = titleLines(title, 20);
        expect(lines.join('')).toBe(title);
        expect(lines.every((line) => widthOf(line) <= 20 || !/[^a1]/.test(line))).toBe(true);
      },
    ),
  );
});
