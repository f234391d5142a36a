import type { DateSystem } from '../values/dates.js';

/** What one import takes. More is refused whole: no row is dropped without a word. */
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 200;
/** As long as a cell of Excel can be. */
export const LONGEST_CELL = 32_767;

/** A row with something in it. Cells are what a reader of the sheet sees, dates as `2026-03-05`; blanks are empty. */
export interface SheetRow {
  /** As Excel counts them, from 1. */
  number: number;
  cells: string[];
}

export interface Sheet {
  /** Null for text, which has no sheets. */
  name: string | null;
  /** All sheets that are shown, in their order. */
  sheetNames: string[];
  dateSystem: DateSystem;
  /** Known once the first row was read: indexes, from 0, of columns that the workbook hides. */
  hiddenColumns: number[];
  /** Rows that are not blank, once, in order, in bounded memory. */
  rows: AsyncIterable<SheetRow>;
}

/** Without blanks at the end; a row of blanks alone is none. */
export function withoutTail(cells: readonly string[]): string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? '').trim() === '') {
    end -= 1;
  }
  return cells.slice(0, end);
}
