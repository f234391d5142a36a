import { columnIndex, columnName } from '../xlsx/cells.js';

/** Where a formula goes, seen from where it was written. */
export interface Offset {
  columns: number;
  rows: number;
}

const TEXT = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/;
const CELL = /(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(A-Za-z_])/g;

/** The formula as a spreadsheet copies it to another cell: what `$` does not hold moves along. */
export function copied(formula: string, { columns, rows }: Offset): string {
  return outsideTexts(formula, (part) =>
    part.replaceAll(CELL, (...match: string[]) => {
      const [, heldColumn = '', column = '', heldRow = '', row = ''] = match;
      const across = heldColumn === '' ? columnName(columnIndex(column) + columns) : column;
      const down = heldRow === '' ? Number(row) + rows : Number(row);
      return `${heldColumn}${across}${heldRow}${down}`;
    }),
  );
}

/** Changes a formula, but neither the texts in it nor the names of sheets. */
export function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(TEXT)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
