import type { Readable } from 'node:stream';
import { columnName, emptyCell, textCell } from './cells.js';
import { workbookStream, type WrittenPart } from './package.js';
import { STYLE_NUMBERS } from './styles.js';

/** A table to be filled in or mended by people and read again: headers and texts, without title, frame and foot. */
export interface PlainSheet {
  name: string;
  /** Of the columns, in characters. */
  widths: readonly number[];
  /** The first row is the header. */
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

const TITLE_SIZE = 11;
const PIECE = 65_536;

/** As an .xlsx, in bounded memory. Every cell is a text and stays one, also where somebody types over it. */
export function plainWorkbook(sheet: PlainSheet): Readable {
  const columns = Math.max(1, sheet.widths.length);
  const part = { titleSize: TITLE_SIZE, headerRow: 1, lastColumn: columnName(columns - 1), lastRow: 1 };
  return workbookStream(sheet.name, part, worksheetXml(sheet, part));
}

async function* worksheetXml(
  { widths, rows }: PlainSheet,
  part: WrittenPart & { lastRow: number },
): AsyncGenerator<string> {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${STYLE_NUMBERS.typed}" customWidth="1"/>`,
  );
  yield `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`
  }<sheetData>`;
  let number = 0;
  let piece = '';
  for await (const cells of rows) {
    number += 1;
    part.lastRow = number;
    piece += rowOf(cells, number);
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData></worksheet>`;
}

function rowOf(cells: readonly string[], number: number): string {
  const style = number === 1 ? 'header' : 'typed';
  const written = cells.map((text, index) => {
    const reference = `${columnName(index)}${number}`;
    return text === '' ? emptyCell(reference, style) : textCell(reference, text, style);
  });
  return `<row r="${number}">${written.join('')}</row>`;
}
