import {
  AlignmentType,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FormField } from '../form.js';
import { paragraphs } from './page.js';

/** A label, its value, and the same again; twips. */
const [LABEL, VALUE] = [2_000, 2_760];
const WIDTHS = [LABEL, VALUE, LABEL, VALUE];
const LOWEST_ROW = 760;
/** What stands alone is a text, or room for one by hand. */
const LOWEST_WIDE_ROW = 1_100;

/** Narrow fields stand two in a row, wide ones alone. */
export function formTable(fields: readonly FormField[]): Table {
  return new Table({
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    rows: rowsOf(fields).map(
      (row) =>
        new TableRow({
          cantSplit: true,
          height: { value: row[0]?.isWide ? LOWEST_WIDE_ROW : LOWEST_ROW, rule: HeightRule.ATLEAST },
          children: cellsOf(row),
        }),
    ),
  });
}

function rowsOf(fields: readonly FormField[]): FormField[][] {
  const rows: FormField[][] = [];
  let isOpen = false;
  for (const field of fields) {
    const last = rows.at(-1);
    if (isOpen && last && !field.isWide) {
      last.push(field);
      isOpen = false;
    } else {
      rows.push([field]);
      isOpen = !field.isWide;
    }
  }
  return rows;
}

function cellsOf(row: readonly FormField[]): TableCell[] {
  const columnSpan = row.length === 1 ? 3 : 1;
  return row.flatMap(({ label, value }) => [
    cell(label, { isLabel: true, columnSpan: 1 }),
    cell(value ?? '', { isLabel: false, columnSpan }),
  ]);
}

function cell(text: string, { isLabel, columnSpan }: { isLabel: boolean; columnSpan: number }): TableCell {
  const size = isLabel ? LABEL : columnSpan === 1 ? VALUE : VALUE + LABEL + VALUE;
  return new TableCell({
    columnSpan,
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: isLabel
      ? paragraphs(text, { font: 'heading', alignment: AlignmentType.CENTER })
      : paragraphs(text, { font: 'body' }),
  });
}
