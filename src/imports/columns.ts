import type { ImportField } from './importer.js';
import type { ImportColumn, Mapping } from './import-run.entity.js';
import type { SheetRow } from './sheets/sheet.js';
import { unitsIn, type ColumnUnit } from './values/quantities.js';
import { narrowed } from './values/reading.js';

/** Titles, units and one or two header rows stand above the records; further down nobody looks for them. */
export const HEAD_ROWS = 30;

/** Where the header is. `count` 2: a header of two rows, the upper one over several columns. */
export interface HeaderPlace {
  row: number;
  count: number;
}

export interface Headed extends HeaderPlace {
  columns: ImportColumn[];
}

/** What a person's earlier mappings say: the field of a header, null where the column was left out. */
export type Remembered = ReadonlyMap<string, string | null>;

const UNIT_AT_END = /\/(?:亿|千万|百万|万|千)?(?:元|平方米|m2|公顷|亩)$/i;

/** By what headers are compared: width, blanks, units, stars and case do not matter. */
export function headerKey(text: string): string {
  return narrowed(text)
    .replaceAll(/[([【].*?[)\]】]/g, '')
    .replace(UNIT_AT_END, '')
    .replaceAll(/[*:_·]/g, '')
    .toLowerCase();
}

/** Headers that say a field: its titles, its synonyms and its name in the API. */
export function namesOf({ name, title, synonyms = [] }: ImportField): Set<string> {
  return new Set([name, ...Object.values(title), ...synonyms].map(headerKey));
}

/** Finds the header among the first rows: where most fields are named. Title rows name none. */
export function findHeader(rows: readonly SheetRow[], fields: readonly ImportField[]): HeaderPlace {
  const known = new Set(fields.flatMap((field) => [...namesOf(field)]));
  let best: HeaderPlace & { score: number } = { ...fallback(rows), score: 0 };
  for (const { number } of rows) {
    for (const count of [1, 2]) {
      const keys = titlesAt(rows, { row: number, count }).map(headerKey);
      const score = new Set(keys.filter((key) => known.has(key))).size;
      if (score > best.score) {
        best = { row: number, count, score };
      }
    }
  }
  return { row: best.row, count: best.count };
}

/** The first row with more than one text; where there is none, the first. */
function fallback(rows: readonly SheetRow[]): HeaderPlace {
  const first = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1) ?? rows[0];
  return { row: first?.number ?? 1, count: 1 };
}

/** The columns under a header, with the units that it, or a line above it, says. */
export function columnsAt(
  rows: readonly SheetRow[],
  place: HeaderPlace,
  hiddenColumns: readonly number[],
): ImportColumn[] {
  const above = rows.filter(({ number }) => number < place.row).flatMap(({ cells }) => cells.flatMap(unitsIn));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const titles = titlesAt(rows, place);
  return Array.from({ length: width }, (_, index) => {
    const title = titles[index] ?? '';
    return {
      index,
      title,
      key: headerKey(title),
      isHidden: hiddenColumns.includes(index),
      units: [...unitsIn(title), ...above],
    };
  });
}

/** What one may take the columns for. What the workbook hides is taken only if it was before. */
export function suggestMapping(
  columns: readonly ImportColumn[],
  fields: readonly ImportField[],
  remembered: Remembered,
): Mapping {
  const mapping: Mapping = {};
  for (const { key, index, isHidden } of columns.filter((column) => column.key !== '')) {
    const known = remembered.get(key);
    const named = isHidden ? undefined : fields.find((field) => namesOf(field).has(key))?.name;
    const field = known === undefined ? named : fields.find(({ name }) => name === known)?.name;
    if (field !== undefined && mapping[field] === undefined) {
      mapping[field] = index;
    }
  }
  return mapping;
}

/** The unit that holds for a field's numbers: its own header's before that of the whole sheet. */
export function unitOf({ kind }: ImportField, column: ImportColumn | undefined): ColumnUnit | undefined {
  return column?.units.find(({ base }) => (kind === 'amount') === (base === 'yuan'));
}

/** The texts of the header, one for each column. A merged upper cell stands in its first column and means the next too. */
function titlesAt(rows: readonly SheetRow[], { row, count }: HeaderPlace): string[] {
  const upper = rows.find(({ number }) => number === row)?.cells ?? [];
  if (count === 1) {
    return upper.map((text) => text.trim());
  }
  const lower = rows.find(({ number }) => number === row + 1)?.cells ?? [];
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = (upper[index] ?? '').trim();
    const below = (lower[index] ?? '').trim();
    group = own !== '' || below === '' ? own : group;
    return own === '' && group === '' ? below : below === '' ? own : `${group}${below}`;
  });
}
