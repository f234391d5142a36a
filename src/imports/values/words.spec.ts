import { describe, expect, it } from 'vitest';
import { readChoice, readFlag, readText, type Choice } from './words.js';

const CHOICES: Choice[] = [
  { value: 'VISIT', names: ['外出拜访', '走访'] },
  { value: 'REFERRAL', names: ['引荐'] },
];

describe('words of a sheet', () => {
  it.each([
    ['是', true],
    ['√', true],
    ['ＹＥＳ', true],
    [' 1 ', true],
    ['否', false],
    ['无', false],
  ])('reads %s as %s', (typed, value) => {
    expect(readFlag(typed)).toEqual({ ok: true, value, notes: [] });
  });

  it('does not guess a flag or a choice', () => {
    expect(readFlag('也许')).toEqual({ ok: false, problem: 'choice-unknown' });
    expect(readChoice('朋友圈', { choices: CHOICES })).toEqual({ ok: false, problem: 'choice-unknown' });
  });

  it.each(['外出拜访', '走访', ' 走 访 ', 'visit'])('finds the choice that is called %s', (typed) => {
    expect(readChoice(typed, { choices: CHOICES })).toEqual({ ok: true, value: 'VISIT', notes: [] });
  });

  it('takes the blanks around a text, keeps the lines in it, and refuses what is too long', () => {
    expect(readText('\u3000拟建基地\r\n二期 \u00a0', 20)).toMatchObject({ value: '拟建基地\n二期' });
    expect(readText('太长的文字', 4)).toEqual({ ok: false, problem: 'too-long' });
  });
});
