import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../src/imports/sheets/xlsx.js';
import { plainWorkbook } from '../src/documents/index.js';
import { makeWorkbook, type MadeWorkbook } from './support/workbook.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-sheets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(content: Buffer, sheetName?: string) {
  const path = join(folder, 'sheet.xlsx');
  writeFileSync(path, content);
  const sheet = await openXlsx(path, sheetName);
  try {
    const rows: Array<[number, string[]]> = [];
    for await (const { number, cells } of sheet.rows) {
      rows.push([number, cells]);
    }
    return { ...sheet, rows };
  } finally {
    sheet.close();
  }
}

async function readMade(made: MadeWorkbook) {
  return read(await makeWorkbook(made));
}

describe('a workbook', () => {
  it('gives its rows with their numbers, blank ones and hidden sheets left out', async () => {
    const sheet = await readMade({
      rows: { 1: ['标题'], 3: ['投资方', '金额'], 4: [null, '  '], 9: ['甲 & <乙>', 3500] },
      hiddenSheet: { 1: ['不可见'] },
      merges: ['A1:B1'],
    });
    expect(sheet).toMatchObject({ name: '台账', sheetNames: ['台账'], dateSystem: '1900' });
    expect(sheet.rows).toEqual([
      [1, ['标题']],
      [3, ['投资方', '金额']],
      [9, ['甲 & <乙>', '3500']],
    ]);
  });

  it.each([
    [false, 46_086],
    [true, 44_624],
  ])('shows dates as days, counted from 1904: %s', async (uses1904, serial) => {
    const sheet = await readMade({ rows: { 1: [{ date: serial }, serial, { date: serial + 0.5 }] }, uses1904 });
    expect(sheet.rows).toEqual([[1, ['2026-03-05', String(serial), '2026-03-05 12:00:00']]]);
    expect(sheet.dateSystem).toBe(uses1904 ? '1904' : '1900');
  });

  it('shows the results of formulas as they were saved, and says where there is none', async () => {
    const sheet = await readMade({
      rows: {
        1: [
          { formula: 'A2&"公司"', cached: '甲公司' },
          { formula: 'SUM(B2:B9)', cached: 7000 },
          { formula: 'NOW()' },
          { error: '#REF!' },
          { inline: '直接写入' },
        ],
      },
    });
    expect(sheet.rows).toEqual([[1, ['甲公司', '7000', '#FORMULA!', '#REF!', '直接写入']]]);
  });

  it('names the columns that it hides', async () => {
    expect((await readMade({ rows: { 1: ['a', 'b', 'c'] }, hiddenColumns: [2] })).hiddenColumns).toEqual([1]);
  });

  it('keeps the digits that Excel keeps', async () => {
    const sheet = await readMade({ rows: { 1: [0.1 + 0.2, 3.5e8, 13_900_000_000, 1e-7] } });
    expect(sheet.rows[0]?.[1]).toEqual(['0.3', '350000000', '13900000000', '0.0000001']);
  });

  it.each([
    ['no zip at all', Buffer.from('PK nothing')],
    ['half a file', null],
  ])('that is %s is refused as damaged', async (_what, content) => {
    const half = content ?? (await makeWorkbook({ rows: { 1: ['a'] } })).subarray(0, 300);
    await expect(read(half)).rejects.toMatchObject({ code: 'import.damaged' });
  });

  it('that has no such sheet says so', async () => {
    const content = await makeWorkbook({ rows: { 1: ['a'] } });
    await expect(read(content, '没有')).rejects.toMatchObject({ code: 'import.sheet-unknown' });
  });

  it('with a text that fills the memory, or too many columns, is refused', async () => {
    const long = await makeWorkbook({ rows: { 1: ['x'.repeat(3_000_000)] } });
    await expect(read(long)).rejects.toMatchObject({ code: 'import.damaged' });
    const wide = await makeWorkbook({ rows: { 1: Array.from({ length: 201 }, () => 'x') } });
    await expect(read(wide)).rejects.toMatchObject({ code: 'import.too-large' });
  });
});

describe('a written sheet', () => {
  it('is read back as it was, whatever stands in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '=1+1',
        '+86 139',
        '-5%',
        '@SUM(A1)',
        '\t=cmd',
        '\u00a0=A1',
        '<b>&"\'',
        '第一行\n第二行',
        '_x0041_',
        '_x0041_x0042_',
      ),
    );
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const written = await buffer(plainWorkbook({ name: '表', widths: [10], rows }));
        const { rows: back } = await read(written);
        const shown = rows.map(shownAs).flatMap((cells, place) => (cells.length > 0 ? [[place + 1, cells]] : []));
        expect(back).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });
});

/** Without blanks at the end, as a sheet has no cell there, and without what XML cannot hold. */
function shownAs(cells: readonly string[]): string[] {
  const kept = cells.map((text) =>
    Array.from(text.toWellFormed().replaceAll(/\r\n?/g, '\n'))
      .filter(
        (letter) => letter === '\n' || letter === '\t' || (letter >= ' ' && letter < '\ufffe') || letter.length > 1,
      )
      .join(''),
  );
  const shown = kept.map((text) => (text.trim() === '' ? '' : text));
  while (shown.at(-1) === '') {
    shown.pop();
  }
  return shown;
}
