import type { ColumnKind, Sheet } from '../sheet.js';
import { columnIndex, columnName, type CellStyle } from '../xlsx/cells.js';
import { PLACE, type OwnMapping } from './own-mapping.js';
import type { OwnPackage } from './own-package.js';

const NO_CELL = { style: null, formula: null };
const NOT_MAPPED = { key: null, header: '' };

/** What goes into one column of every record. */
export interface ColumnPlan {
  column: string;
  style: CellStyle;
  /** What the first example reckons here, where nothing of ours is mapped to the column. */
  formula: string | null;
  isPlace: boolean;
  /** Where the value stands in a line; -1 for none. */
  at: number;
  kind: ColumnKind;
  header: string;
  isDay: boolean;
}

export interface BodyPlan {
  first: number;
  attributes: string;
  columns: readonly ColumnPlan[];
  /** Of 与上次差异. */
  difference: { column: string; style: CellStyle };
}

export function planOf({ sheet: { rows }, dateStyles }: OwnPackage, sheet: Sheet, mapping: OwnMapping): BodyPlan {
  const { bodyRow, footRow } = mapping;
  const sample = bodyRow === footRow ? undefined : rows.find(({ number }) => number === bodyRow);
  const cells = sample?.cells ?? [];
  const difference = differenceColumn(mapping.columns);
  const names = new Set([...cells, ...mapping.columns].map(({ column }) => column));
  const columns = [...names]
    .filter((name) => columnIndex(name) < difference)
    .toSorted((one, other) => columnIndex(one) - columnIndex(other))
    .map((column): ColumnPlan => {
      const { style, formula } = cells.find((cell) => cell.column === column) ?? NO_CELL;
      const { key, header } = mapping.columns.find((one) => one.column === column) ?? NOT_MAPPED;
      const at = sheet.columns.findIndex((one) => one.key === key);
      return {
        ...{ column, style: { number: style }, formula: key === null ? formula : null, isPlace: key === PLACE },
        ...{ at, kind: sheet.columns[at]?.kind ?? 'text', header, isDay: style !== null && dateStyles.has(style) },
      };
    });
  const style = { number: cells.at(-1)?.style ?? null };
  return {
    ...{ first: bodyRow, attributes: sample?.attributes ?? '', columns },
    difference: { column: columnName(difference), style },
  };
}

/** The first column behind those of the form: B at the least. */
export function differenceColumn(columns: OwnMapping['columns']): number {
  return 1 + Math.max(0, ...columns.map(({ column }) => columnIndex(column)));
}
