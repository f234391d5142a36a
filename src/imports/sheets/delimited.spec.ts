import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './delimited.js';
import { withoutTail } from './sheet.js';

async function* chunked(text: string, size: number): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) {
    yield text.slice(start, start + size);
  }
}

async function rowsOf(text: string, size = 1_000): Promise<Array<[number, string[]]>> {
  const rows: Array<[number, string[]]> = [];
  for await (const { number, cells } of readDelimited(chunked(text, size)).rows) {
    rows.push([number, cells]);
  }
  return rows;
}

describe('text with delimiters', () => {
  it('is rows of cells, blank rows left out but counted', async () => {
    expect(await rowsOf('\ufeff投资方,金额\r\n甲公司,"1,200万"\r\n,\r\n\r\n乙公司,"第一行\n第二行 ""引号"""')).toEqual([
      [1, ['投资方', '金额']],
      [2, ['甲公司', '1,200万']],
      [5, ['乙公司', '第一行\n第二行 "引号"']],
    ]);
  });

  it('may have tabs, as pasted from Excel, or semicolons', async () => {
    expect(await rowsOf('投资方\t金额\n甲,乙公司\t3亿\n')).toEqual([
      [1, ['投资方', '金额']],
      [2, ['甲,乙公司', '3亿']],
    ]);
    expect(await rowsOf('a;b\n1;2,5')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2,5']],
    ]);
  });

  it('gives back what a spreadsheet would write, however it is cut into chunks', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '字', ',', '"', '\n', ' ', '.'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = ['x,y', ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))].join(
          '\r\n',
        );
        const expected = rows.map(withoutTail).filter((row) => row.length > 0);
        const read = await rowsOf(text, Math.max(size, 3));
        expect(read.slice(1).map(([, cells]) => cells)).toEqual(expected);
      }),
    );
  });
});
