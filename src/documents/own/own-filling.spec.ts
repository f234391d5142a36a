import { expect, it } from 'vitest';
import type { Sheet } from '../sheet.js';
import { filledParts } from './own-filling.js';
import { takeApart } from './sheet-xml.js';

const SHEET = { columns: [{ key: 'name', kind: 'text' }] } as unknown as Sheet;
const FORM = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>企业</v></c></row>
  <row r="2"><c r="A2" t="str"><v>样例</v></c></row></sheetData>
  <mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>
  <tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

it('a form with a table of Excel in it stays a whole file, its table plain rows', () => {
  const sheet = takeApart(FORM, []);
  if (!sheet) {
    throw new Error('the form was not read');
  }
  const form = { parts: new Map<string, Buffer>(), sheetPart: 'sheet', sheet, dateStyles: new Set<string>() };
  const mapping = { headerRow: 1, bodyRow: 2, footRow: null, columns: [{ column: 'A', header: '企业', key: 'name' }] };
  const lines = ['星海', '云帆'].map((name) => ({ values: [name], difference: '' }));
  const filling = { lines, differenceHeader: '与上次差异', closing: '草稿' };
  const xml = filledParts(form, SHEET, { mapping, filling }).get('sheet') ?? '';
  expect(xml).toContain('星海');
  expect(xml).not.toMatch(/table|样例/);
  expect(xml).toMatch(/<mergeCell ref="C1:D1"\/><\/mergeCells>\s*<\/worksheet>$/);
});
