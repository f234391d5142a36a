import { expect, it } from 'vitest';
import { personNamePinyin, unitNamePinyin } from './name-pinyin.js';

it.each([
  ['单雄信', 'shan xiong xin'],
  ['曾国', 'zeng guo'],
  ['王小明', 'wang xiao ming'],
  ['Anna Li', 'anna li'],
  ['欧阳 明', 'ou yang ming'],
])('sorts the person %s as %s', (name, sorted) => {
  expect(personNamePinyin(name)).toBe(sorted);
});

it('sorts a unit by its syllables', () => {
  expect(unitNamePinyin('招商局')).toBe('zhao shang ju');
});
