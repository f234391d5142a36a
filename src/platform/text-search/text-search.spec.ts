import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOfQuery, normalizeSearch, searchKeysOf, sortNameOf } from './text-search.js';

const keys = searchKeysOf('福建海康威视数字技术有限公司', 'XS-2026-000123');

/** What the query of the list asks: all grams, then the text itself. */
function isFound(query: string, { text, grams }: { text: string; grams: string[] }): boolean {
  return gramsOfQuery(query).every((gram) => grams.includes(gram)) && text.includes(normalizeSearch(query));
}

describe('a name', () => {
  it.each(['海康', '威视', '康', 'haikang', 'HKWS', 'hkw', 'xs-2026', '000123', '数 字', 'ｈｋ'])(
    'is found by %s',
    (query) => {
      expect(isFound(query, keys)).toBe(true);
    },
  );

  it.each(['海威', '大华', 'hkdh', '2027'])('is not found by %s', (query) => {
    expect(isFound(query, keys)).toBe(false);
  });

  it('is not found across the border of two of its names', () => {
    expect(isFound('公司fujian', keys)).toBe(false);
  });

  it('is found by any part of its name', () => {
    const name = fc.string({
      unit: fc.constantFrom('福', '建', '星', '海', 'A', 'b', '1'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % text.length, other % text.length].toSorted((left, right) => left - right);
        expect(isFound(text.slice(start, (end ?? 0) + 1), searchKeysOf(text))).toBe(true);
      }),
    );
  });
});

it('sorts by pinyin, with Latin names in their place', () => {
  const names = ['厦门银行', '重庆长安', 'ABC科技', '福建星海'];
  const sorted = names.toSorted((left, right) => (sortNameOf(left) < sortNameOf(right) ? -1 : 1));
  expect(sorted).toEqual(['ABC科技', '重庆长安', '福建星海', '厦门银行']);
});
