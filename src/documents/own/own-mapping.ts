import type { Language } from '../../platform/actor/index.js';
import type { Sheet } from '../sheet.js';
import { columnIndex } from './columns.js';
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
  if (PLACE_HEADER.test(name)) {
    return PLACE;
  }
  const languages: readonly Language[] = ['zh-CN', 'en'];
  const isNamed = (title: string): boolean => plain(title) === name;
  const found = sheet.columns.find(
    ({ header: words, synonyms = [] }) =>
      languages.some((language) => isNamed(words[language])) || synonyms.some(isNamed),
  );
  return found?.key ?? null;
}

/** By what headers are compared: blanks, units in brackets and case do not matter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[([【].*?[)\]】]/g, '')
    .replaceAll(/[\s*:]/g, '')
    .toLowerCase();
}
