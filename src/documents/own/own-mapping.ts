import type { Language } from '../../platform/actor/index.js';
import type { Sheet } from '../sheet.js';
import { columnIndex } from '../xlsx/cells.js';
import type { FormRow, FormSheet } from './sheet-xml.js';

/** Which of our columns goes under which of the form's headers. */
export interface MappedColumn {
  /** A, B, … */
  column: string;
  header: string;
  /** A column of the sheet, `place` for 序号, null to leave it to be filled in by hand. */
  key: string | null;
}

/** Where what stands in the form. Rows between `bodyRow` and `footRow` are examples that are replaced. */
export interface OwnMapping {
  headerRow: number;
  bodyRow: number;
  /** The first row behind the records; null where nothing follows. */
  footRow: number | null;
  columns: MappedColumn[];
}

export const PLACE = 'place';
const HEAD_ROWS = 20;
const FOOT =
  /^(?:合\s*计|总\s*计|小\s*计|备\s*注\s*[:：]|说\s*明|注\s*[:：]|填\s*报|填\s*表|审\s*核|制\s*表|单\s*位\s*负\s*责)/;
const PLACE_HEADER = /^(?:序号|编号|no\.?)$/i;

/** What can be told from the form itself; a person looks at it before it is used. */
export function guessMapping(form: FormSheet, sheet: Sheet): OwnMapping {
  const header = headerOf(form, sheet);
  const behind = form.rows.filter(({ number }) => number > header.number);
  const foot = behind.find((row) => row.number > header.number + 1 && isFoot(row)) ?? behind.find((row) => isFoot(row));
  const bodyRow = header.number + 1;
  return {
    headerRow: header.number,
    bodyRow,
    footRow: foot === undefined ? null : Math.max(foot.number, bodyRow),
    columns: header.cells
      .filter(({ text }) => text !== null && text.trim() !== '')
      .map(({ column, text }) => ({ column, header: text?.trim() ?? '', key: keyOf(text ?? '', sheet) })),
  };
}

/** The sheet that the headers name most of; of two, the one with fewer columns besides. Null when they name none. */
export function sheetNamedIn(form: FormSheet, sheets: readonly Sheet[]): Sheet | null {
  const counted = sheets.map((sheet) => {
    const keys = guessMapping(form, sheet).columns.map(({ key }) => key);
    return { sheet, count: new Set(keys.filter((key) => key !== null && key !== PLACE)).size };
  });
  const [best] = counted.toSorted(
    (one, other) => other.count - one.count || one.sheet.columns.length - other.sheet.columns.length,
  );
  return best !== undefined && best.count > 0 ? best.sheet : null;
}

function headerOf({ rows }: FormSheet, sheet: Sheet): FormRow {
  const score = (row: FormRow): number =>
    row.cells.filter(({ text }) => text !== null && text.trim() !== '' && keyOf(text, sheet) !== null).length * 100 +
    row.cells.filter(({ text }) => text !== null && text.trim() !== '').length;
  const first = rows.slice(0, HEAD_ROWS);
  return first.reduce((best, row) => (score(row) > score(best) ? row : best), first[0] as FormRow);
}

function isFoot({ cells }: FormRow): boolean {
  const first = cells.find(({ text }) => text !== null && text.trim() !== '');
  return first !== undefined && columnIndex(first.column) < 3 && FOOT.test(first.text?.trim() ?? '');
}

function keyOf(header: string, sheet: Sheet): string | null {
  const name = plain(header);
  const languages: readonly Language[] = ['zh-CN', 'en'];
  const isNamed = (title: string): boolean => plain(title) === name;
  const found = sheet.columns.find(
    ({ header: words, synonyms = [] }) =>
      languages.some((language) => isNamed(words[language])) || synonyms.some(isNamed),
  );
  // A sheet may have a column 编号 of its own; in other forms that is the place in the list.
  return found?.key ?? (PLACE_HEADER.test(name) ? PLACE : null);
}

/** By what headers are compared: blanks, units in brackets and case do not matter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[([【].*?[)\]】]/g, '')
    .replaceAll(/[\s*:]/g, '')
    .toLowerCase();
}
