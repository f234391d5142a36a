import { describe, expect, it } from 'vitest';
import { elementsOf, firstElement, withoutElements } from './xml-elements.js';

const ROWS = '<row r="1" ht="20"><c r="A1"/><c r="B1"><v>1</v></c></row><row r="2"/><rows/><row r="3"></row>';

it('elements are found one after the other, with what they hold', () => {
  const found = [...elementsOf(ROWS, 'row')].map(({ attributes, inside }) => [attributes, inside]);
  expect(found).toEqual([
    [' r="1" ht="20"', '<c r="A1"/><c r="B1"><v>1</v></c>'],
    [' r="2"', ''],
    [' r="3"', ''],
  ]);
  expect(firstElement(ROWS, 'v')).toMatchObject({ inside: '1', whole: '<v>1</v>' });
  expect(firstElement(ROWS, 'none')).toBeUndefined();
});

it('elements are taken out whole', () => {
  expect(withoutElements('<a/><t n="1"><p/><p/></t><b/><t/>', 't')).toBe('<a/><b/>');
});

describe('a hostile file', () => {
  const MANY = 1_000_000;

  it.each(['<row r="1">', '<row ', '<row r="', '<row r="1" '])('of nothing but %s costs no time', (text) => {
    const began = performance.now();
    expect([...elementsOf(text.repeat(MANY), 'row')]).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
