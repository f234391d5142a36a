import { expect, it } from 'vitest';
import { takeApart } from './sheet-xml.js';

const formulasOf = (cells: string): Array<string | null> =>
  takeApart(`<worksheet><sheetData><row r="6">${cells}</row></sheetData></worksheet>`, [])?.rows[0]?.cells.map(
    ({ formula }) => formula,
  ) ?? [];

it('reads a formula that Excel wrote once for several cells as each of them says it', () => {
  const cells = `<c r="D6"><f t="shared" ref="D6:F6" si="0">SUM(D4:D5)&amp;"D4"</f><v>3</v></c><c r="E6"><f t="shared" si="0"/><v>4</v></c><c r="F6"><f t="shared" si="0"/></c>`;
  expect(formulasOf(cells)).toEqual(['SUM(D4:D5)&"D4"', 'SUM(E4:E5)&"D4"', 'SUM(F4:F5)&"D4"']);
});

it('reads a formula as other programs write it, and none where none is', () => {
  expect(formulasOf(`<c r="D6"><f aca="false">SUM(D4:D5)</f><v>3</v></c><c r="E6"><v>1</v></c><c r="F6"/>`)).toEqual([
    'SUM(D4:D5)',
    null,
    null,
  ]);
});

it.each([
  ['rows beyond the end of a sheet', '<row r="300000000"><c r="A300000000"/></row>'],
  ['a column that no sheet has', `<row r="1"><c r="${'A'.repeat(300)}1"><f>A1</f></c></row>`],
  ['a formula longer than any', `<row r="1"><c r="A1"><f>${'A1+'.repeat(3_000)}1</f></c></row>`],
])('%s: the form is none', (_what, rows) => {
  expect(takeApart(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, [])).toBeNull();
});
