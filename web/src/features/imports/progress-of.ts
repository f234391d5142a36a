import type { ImportView } from './api/types';

/** How many rows are through, of how many, in the part of the work that a run is at. */
export function progressOf({ state, duplicates, counts }: Pick<ImportView, 'state' | 'duplicates' | 'counts'>): {
  done: number;
  of: number;
} {
  if (state === 'CHECKING') {
    return { done: counts.total - counts.unchecked, of: counts.total };
  }
  if (state === 'REVERTING') {
    const done = counts.reverted + counts.kept;
    return { done, of: done + counts.imported };
  }
  const done = counts.imported + counts.refused;
  const waiting = duplicates === 'IMPORT' ? counts.good : counts.good - counts.duplicates;
  return { done, of: done + waiting };
}
