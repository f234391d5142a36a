import { pinyin } from 'pinyin-pro';

/** What a text is found by: one text for the exact comparison, and the one- and two-character grams of its index. */
export interface SearchKeys {
  text: string;
  grams: string[];
}

/** Separates what must not match across its border; nobody can type it. */
const BORDER = '\n';

/** One spelling for what people type: width, case and blanks do not matter. */
export function normalizeSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** A name is found by any part of it, of its pinyin (haikang) and of its initials (hkws). */
export function searchKeysOf(name: string, ...others: readonly string[]): SearchKeys {
  const parts = [name, syllablesOf(name).join(''), initialsOf(name), ...others];
  return textKeysOf(...parts);
}

/** The same for running text, which nobody looks for by its pinyin. */
export function textKeysOf(...parts: readonly string[]): SearchKeys {
  const text = [...new Set(parts.map(normalizeSearch))].join(BORDER);
  return { text, grams: gramsOf(text) };
}

/** Grams that a text must have to contain the query: its pairs, or the single character. */
export function gramsOfQuery(query: string): string[] {
  const characters = Array.from(normalizeSearch(query));
  return characters.length < 2 ? characters : [...new Set(pairsOf(characters))];
}

/** By what Chinese lists sort: syllables without tones (`hai kang wei shi`). */
export function sortNameOf(name: string): string {
  return syllablesOf(name).join(' ').toLowerCase();
}

function gramsOf(text: string): string[] {
  const lines = text.split(BORDER).map((line) => Array.from(line));
  return [...new Set(lines.flatMap((characters) => [...characters, ...pairsOf(characters)]))];
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function syllablesOf(name: string): string[] {
  return pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive' });
}

function initialsOf(name: string): string {
  return pinyin(name.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join(
    '',
  );
}
