import { describe, expect, it } from 'vitest';
import { XmlText } from './xml-text.js';

const textOf = (...chunks: string[]): string => {
  const xml = new XmlText();
  return chunks.map((chunk) => xml.push(chunk)).join('');
};

describe('the text of XML', () => {
  it('joins runs and separates paragraphs', () => {
    expect(textOf('<w:p><w:r><w:t>机</w:t></w:r><w:t xml:space="preserve">密</w:t></w:p><w:p>★</w:p>')).toBe(
      '机密\n★\n',
    );
  });

  it('does not depend on where the chunks are cut', () => {
    const xml = '<a:p><a:t>机密&#9733;</a:t></a:p><a:br/><![CDATA[绝密★]]><a:t>秘密</a:t>';
    const whole = textOf(xml);
    for (let cut = 1; cut < xml.indexOf(']]>'); cut += 1) {
      expect(textOf(xml.slice(0, cut), xml.slice(cut))).toBe(whole);
    }
  });

  it('knows the star as an entity and as a symbol of a font', () => {
    expect(textOf('&#x2605;<w:sym w:font="Wingdings" w:char="F0AB"/>')).toBe('★★');
  });

  it.each(['<', '<w:sym ', '<a:br ', '&#x', '<![CDATA['])('takes linear time for nothing but %j', (piece) => {
    const begun = performance.now();
    textOf(...Array.from({ length: 16 }, () => piece.repeat(65_536 / piece.length)));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
