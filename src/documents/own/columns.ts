import { columnName } from '../xlsx/cells.js';

/** 0 for A. */
export function columnIndex(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnAfter(name: string): string {
  return columnName(columnIndex(name) + 1);
}
