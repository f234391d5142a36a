import { expect, it } from 'vitest';
import { cellText, escapeXml } from './xml-text.js';

it('escapes what XML reads as its own, and keeps blanks and line ends', () => {
  expect(cellText('<a & "b">\r\n\u00a0=1+1')).toBe('&lt;a &amp; &quot;b&quot;&gt;\n\u00a0=1+1');
});

it('leaves out what no XML may contain', () => {
  expect(escapeXml('a\u0000\u001b\ufffe\ud800b😀')).toBe('a\ufffdb😀');
});

it('keeps a text that looks like an escaped character a text', () => {
  expect(cellText('_x0041_')).toBe('_x005F_x0041_');
  expect(cellText('_x0041_x0042_')).toBe('_x005F_x0041_x005F_x0042_');
});

it('says so when a text is too long for a cell', () => {
  const text = cellText('长'.repeat(40_000));
  expect(text).toHaveLength(32_767);
  expect(text).toMatch(/…（共 40000 字，此处从略）$/);
});
