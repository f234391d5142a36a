import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { paragraphs } from './page.js';

/** The width of the page between the margins of a form, in twips. */
const PAGE = 9_520;

export interface ListColumn {
  header: string;
  /** Part of the page's width, in percent. */
  width: number;
}

/** A list of records: the header on each page, no line broken over two. */
export function listTable(columns: readonly ListColumn[], rows: ReadonlyArray<readonly string[]>): Table {
  const widths = columns.map(({ width }) => Math.round((PAGE * width) / 100));
  const headers = columns.map(({ header }) => header);
  return new Table({
    width: { size: PAGE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(headers, widths, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, widths, false) })),
    ],
  });
}

function cellsOf(texts: readonly string[], widths: readonly number[], isHeader: boolean): TableCell[] {
  return texts.map(
    (text, place) =>
      new TableCell({
        width: { size: widths[place] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        margins: { left: 60, right: 60, top: 30, bottom: 30 },
        children: isHeader
          ? paragraphs(text, { font: 'heading', size: 'small', alignment: AlignmentType.CENTER })
          : paragraphs(text, { font: 'body', size: 'small' }),
      }),
  );
}
