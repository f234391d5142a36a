import type { SheetLayout } from '../sheet-layout.js';
import type { SheetLines, SheetValue } from '../sheet.js';
import { columnName, emptyCell, numberCell, textCell, valueCell } from './cells.js';
import { rowHeight } from './row-height.js';
import { titleSizeOf } from './styles.js';
import { Totals } from './totals.js';
import { escapeXml } from './xml-text.js';

/** The row of the headers, behind title and unit line; it is repeated on each page. */
const HEADER_ROW = 3;
/** Of 序号, in characters of the body's font. */
const PLACE_WIDTH = 6;
/** A spreadsheet has 1,048,576 rows; ours leave room for title, headers and foot. */
export const MOST_ROWS = 1_048_000;

/** The words around the rows, in the reader's language. */
export interface SheetFrame {
  /** 序号 */
  placeHeader: string;
  /** 合计 */
  total: string;
  /** 填报单位, 填报人, 审核人, 截止日期 */
  foot: string;
  /** The last line: row count and as-of. */
  closing: (rows: number) => string;
  /** Name and time, at the head of each page. */
  watermark: string;
  /** 第 n 页 共 m 页, with `&P` and `&N`. */
  pages: string;
}

/** Thrown when a sheet has more rows than any spreadsheet can hold. */
export class TooManyRows extends Error {}

/** The part `xl/worksheets/sheet1.xml`, piece by piece. Only one portion of rows is in memory at a time. */
export class Worksheet {
  readonly headerRow = HEADER_ROW;
  rows = 0;
  /** Number of the last row written. */
  lastRow = 0;
  private readonly totals: Totals;
  private readonly merged: string[] = [];

  constructor(
    private readonly layout: SheetLayout,
    private readonly frame: SheetFrame,
  ) {
    this.totals = new Totals(layout.columns);
  }

  get lastColumn(): string {
    return columnName(this.layout.columns.length);
  }

  async *xml(lines: SheetLines): AsyncGenerator<string> {
    yield this.opening() + this.head();
    for await (const portion of lines) {
      yield portion.map((line) => this.line(line)).join('');
    }
    yield this.foot() + this.ending();
  }

  get titleSize(): number {
    return titleSizeOf(this.widths, this.layout.orientation);
  }

  private get widths(): number[] {
    return [PLACE_WIDTH, ...this.layout.columns.map(({ width }) => width)];
  }

  private opening(): string {
    const columns = this.widths.map(
      (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    );
    const frozen = `<pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" activePane="bottomLeft" state="frozen"/>`;
    return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="22"/><cols>${columns.join('')}</cols><sheetData>`;
  }

  private head(): string {
    const headers = [this.frame.placeHeader, ...this.layout.columns.map(({ header }) => header)];
    return [
      this.wide(this.layout.title, 'title', Math.round(this.titleSize * 1.8)),
      this.wide(this.layout.unitLine ?? '', 'unit'),
      this.row(
        headers.map((header, index) => (reference) => textCell(`${columnName(index)}${reference}`, header, 'header')),
        rowHeight(headers.map((text, index) => ({ text, width: this.widths[index] ?? 0 }))),
      ),
    ].join('');
  }

  private line(line: readonly SheetValue[]): string {
    if (this.rows === MOST_ROWS) {
      throw new TooManyRows();
    }
    this.rows += 1;
    this.totals.add(line);
    const place = String(this.rows);
    const cells = this.layout.columns.map(
      (column, index) => (row: number) =>
        valueCell(`${columnName(index + 1)}${row}`, column.kind, line[column.place] ?? null),
    );
    return this.row([(row) => numberCell(`A${row}`, place, 'place'), ...cells], this.heightOf(line));
  }

  /** Numbers and dates do not wrap. */
  private heightOf(line: readonly SheetValue[]): number | null {
    const texts = this.layout.columns.filter(({ kind }) => kind === 'text');
    return rowHeight(texts.map(({ place, width }) => ({ text: String(line[place] ?? ''), width })));
  }

  private foot(): string {
    return [
      this.totals.areWanted ? this.totalRow() : '',
      this.wide(this.frame.foot, 'foot'),
      this.wide(this.frame.closing(this.rows), 'foot'),
    ].join('');
  }

  private totalRow(): string {
    return this.row([
      (row) => textCell(`A${row}`, this.frame.total, 'totalLabel'),
      ...this.totals.values().map((sum, index) => (row: number) => {
        const reference = `${columnName(index + 1)}${row}`;
        return sum === null ? emptyCell(reference, 'totalLabel') : numberCell(reference, sum, 'totalAmount');
      }),
    ]);
  }

  /** One text over all columns. */
  private wide(text: string, style: 'title' | 'unit' | 'foot', height: number | null = null): string {
    const row = this.row([(number) => textCell(`A${number}`, text, style)], height);
    this.merged.push(`<mergeCell ref="A${this.lastRow}:${this.lastColumn}${this.lastRow}"/>`);
    return row;
  }

  private row(cells: ReadonlyArray<(row: number) => string>, height: number | null = null): string {
    this.lastRow += 1;
    const tall = height === null ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${this.lastRow}"${tall}>${cells.map((cell) => cell(this.lastRow)).join('')}</row>`;
  }

  /** A4, as many pages high as it takes and one wide. */
  private ending(): string {
    const { watermark, pages } = this.frame;
    return [
      `</sheetData><mergeCells count="${this.merged.length}">${this.merged.join('')}</mergeCells>`,
      '<printOptions horizontalCentered="1"/>',
      '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>',
      `<pageSetup paperSize="9" orientation="${this.layout.orientation}" fitToWidth="1" fitToHeight="0"/>`,
      `<headerFooter><oddHeader>&amp;R${headerText(watermark)}</oddHeader><oddFooter>&amp;C${escapeXml(pages)}</oddFooter></headerFooter>`,
      '</worksheet>',
    ].join('');
  }
}

/** In headers of pages `&` begins an order. */
function headerText(text: string): string {
  return escapeXml(text.replaceAll('&', '&&'));
}
