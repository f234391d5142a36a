import { scaled, unscaled } from '../decimal.js';
import type { LaidOutColumn } from '../sheet-layout.js';
import type { SheetValue } from '../sheet.js';
import { shownNumber } from './cells.js';

/** 合计, of what the cells show: whoever adds the column up on paper gets the same. */
export class Totals {
  private readonly sums: Array<bigint | null>;

  constructor(private readonly columns: readonly LaidOutColumn[]) {
    this.sums = columns.map(({ isSummed }) => (isSummed ? 0n : null));
  }

  get areWanted(): boolean {
    return this.sums.some((sum) => sum !== null);
  }

  add(line: readonly SheetValue[]): void {
    for (const [index, { kind, place }] of this.columns.entries()) {
      const sum = this.sums[index] ?? null;
      const value = line[place] ?? null;
      if (sum !== null && value !== null && value !== '') {
        this.sums[index] = sum + scaled(shownNumber(kind, value) ?? '0');
      }
    }
  }

  /** One for each column; null where it makes no sense. */
  values(): Array<string | null> {
    return this.sums.map((sum) => (sum === null ? null : unscaled(sum)));
  }
}
