import { expect, it } from 'vitest';
import '../documents.messages.js';
import { differenceOf, goneSince, type Snapshot } from './differences.js';

const firms = (count: number): Snapshot =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`k${place}`, { 序号: '', 企业: `企业${place}` }]));

it('says of each header what it was and is, of a new record that it is new', () => {
  const before = { 企业: '星海', 投资: '3.5' };
  expect(differenceOf({ 企业: '星海', 投资: '5' }, before, 'zh-CN')).toBe('投资：3.5→5');
  expect(differenceOf(before, before, 'zh-CN')).toBe('无变化');
  expect(differenceOf(before, undefined, 'zh-CN')).toBe('新增');
});

it('names what the last issue had and this one has not', () => {
  expect(goneSince(firms(1), firms(3), 'zh-CN')).toBe('上次有、本次没有的 2 条：企业1、企业2。');
  expect(goneSince(firms(3), firms(3), 'zh-CN')).toBe('');
  expect(goneSince(firms(3), null, 'zh-CN')).toBe('');
});

it('names some of very many: a cell holds no list of thousands', () => {
  const said = goneSince({}, firms(4_000), 'zh-CN');
  expect(said).toContain('4000 条');
  expect(said).toMatch(/企业19等。$/);
  expect(goneSince({}, firms(21), 'en')).toMatch(/^21 no longer here: 企业0, .*企业19 and others\.$/);
});
