import { narrowed, refused, understood, type Reading } from './reading.js';

/** What a closed word is called in sheets; the first name is the one of the template. */
export interface Choice {
  value: string;
  names: readonly string[];
}

const LONGEST_TEXT = 4_000;
const YES = new Set(['是', '有', '√', '✓', '✔', 'y', 'yes', 'true', '1', '对']);
const NO = new Set(['否', '无', '×', '✗', 'x', 'n', 'no', 'false', '0', '不是', '没有']);

/** Outer blanks go, NBSP and full-width ones included; lines inside stay. */
export function readText(text: string, longest = LONGEST_TEXT): Reading {
  const trimmed = text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u200b\ufeff]/gu, '')
    .trim();
  return trimmed.length > longest ? refused('too-long') : understood(trimmed);
}

export function readFlag(text: string): Reading<boolean> {
  const word = narrowed(text).toLowerCase();
  if (YES.has(word)) {
    return understood(true);
  }
  return NO.has(word) ? understood(false) : refused('choice-unknown');
}

export function readChoice(text: string, { choices = [] }: { choices?: readonly Choice[] }): Reading {
  const word = narrowed(text).toLowerCase();
  const found = choices.find(({ value, names }) =>
    [value, ...names].some((name) => narrowed(name).toLowerCase() === word),
  );
  return found ? understood(found.value) : refused('choice-unknown');
}
