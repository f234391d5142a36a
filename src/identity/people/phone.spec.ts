import { describe, expect, it } from 'vitest';
import { maskPhone, mobileOf } from './phone.js';
import { isUsername, normaliseUsername } from './username.js';

describe('mobileOf', () => {
  it.each([
    ['13800138000', '13800138000'],
    ['138 0013 8000', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['+86 13800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['12800138000', null],
    ['1380013800', null],
    ['138001380000', null],
    ['0595-86880000', null],
    ['', null],
  ])('reads %s', (text, phone) => {
    expect(mobileOf(text)).toBe(phone);
  });
});

it('shows the first three and the last four digits', () => {
  expect(maskPhone('13800135678')).toBe('138****5678');
});

describe('usernames', () => {
  it.each(['Zhang.San', ' ZHANG.SAN ', 'ｚｈａｎｇ．ｓａｎ'])('takes %s for one spelling', (typed) => {
    expect(normaliseUsername(typed)).toBe('zhang.san');
  });

  it.each([
    ['zhang.san', true],
    ['20260012', true],
    ['a1', true],
    ['a', false],
    ['.hidden', false],
    ['张三', false],
    ['with blank', false],
    ['13800138000', false],
    ['x'.repeat(33), false],
  ])('judges %s', (username, isGood) => {
    expect(isUsername(username)).toBe(isGood);
  });
});
