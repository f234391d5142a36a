import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, contentDisposition, splitName } from './attachment-name.js';

/** Whatever a sender can put there, halves of characters included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe('the name of an attachment', () => {
  it.each([
    ['营业执照（副本）.PDF', '营业执照（副本）.pdf'],
    ['..\\..\\windows\\system32\\报告.docx', '报告.docx'],
    ['../../etc/passwd', 'passwd'],
    ['a/b/c.png', 'c.png'],
    ['报\u0000告.docx', '报告.docx'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\r\nX-Evil: 1.txt', 'aX-Evil_ 1.txt'],
    ['CON.txt', '_CON.txt'],
    ['  .. ', 'file'],
    ['', 'file'],
    ['.png', '.png'],
    ['附件1.关于项目落地的请示', '附件1.关于项目落地的请示'],
    ['a<b>"c"|d?.txt', 'a_b__c__d_.txt'],
  ])('%j becomes %j', (raw, expected) => {
    expect(cleanName(raw)).toBe(expected);
  });

  it('keeps its extension when it is cut at 255 bytes, between characters', () => {
    const name = cleanName(`${'招商引资'.repeat(40)}.docx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/[招商引资]\.docx$/);
  });

  it('is never a path, never invisible, never too long, and clean once and for all', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const name = cleanName(raw);
        expect(name).not.toMatch(/[/\\\0\r\n]/);
        expect(name.length).toBeGreaterThan(0);
        expect(['.', '..']).not.toContain(name);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(cleanName(name)).toBe(name);
        expect(contentDisposition(name)).toMatch(/^[\x20-\x7e]+$/);
      }),
      { numRuns: 500 },
    );
  });

  it('splits into stem and extension', () => {
    expect(splitName('a.b.TXT')).toEqual({ stem: 'a.b', extension: 'txt' });
    expect(splitName('名称')).toEqual({ stem: '名称', extension: '' });
  });

  it('is sent in both forms of RFC 6266', () => {
    expect(contentDisposition(`报告 "一" (终).pdf`)).toBe(
      `attachment; filename="__ ___ (_).pdf"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%20%22%E4%B8%80%22%20%28%E7%BB%88%29.pdf`,
    );
  });
});
