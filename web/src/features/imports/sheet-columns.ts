import type { ImportRow, ImportView } from './api/types';

export interface SheetColumn {
  index: number;
  title: string;
  isHidden: boolean;
  /** The first values below the header. */
  samples: string[];
}

interface HeaderPlace {
  row: number;
  count: number;
}

const samplesShown = 3;

/** The columns of a sheet under a header that may be another one than the server has found. */
export function sheetColumns(run: ImportView, rows: readonly ImportRow[], place: HeaderPlace): SheetColumn[] {
  const isAsFound = place.row === run.headerRow && place.count === run.headerRowCount;
  const header = rows.filter(({ number }) => number >= place.row && number < place.row + place.count);
  const below = rows.filter(({ number }) => number >= place.row + place.count);
  const width = Math.max(run.columns.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const known = run.columns[index];
    const own = header.map(({ cells }) => (cells[index] ?? '').trim()).join('');
    return {
      index,
      title: isAsFound && known ? known.title : own,
      isHidden: known?.isHidden ?? false,
      samples: below
        .map(({ cells }) => (cells[index] ?? '').trim())
        .filter((text) => text !== '')
        .slice(0, samplesShown),
    };
  }).filter(({ title, samples }) => title !== '' || samples.length > 0);
}

/** Column → field, of the field → column that the server keeps. */
export function fieldsByColumn(mapping: ImportView['mapping']): Record<number, string> {
  return Object.fromEntries(Object.entries(mapping).map(([field, column]) => [column, field]));
}

export function mappingOf(fields: Readonly<Record<number, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(fields).map(([column, field]) => [field, Number(column)]));
}
