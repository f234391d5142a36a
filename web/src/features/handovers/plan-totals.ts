import type { HandoverPreview } from './api/types';

export interface PlanTotals {
  moved: number;
  refused: number;
  /** Stays because nobody was named for it. */
  left: number;
}

export function totalsOf({ kinds }: Pick<HandoverPreview, 'kinds'>): PlanTotals {
  const sum = (of: (kind: HandoverPreview['kinds'][number]) => number): number =>
    kinds.reduce((total, kind) => total + of(kind), 0);
  const moved = sum((kind) => kind.moved);
  const refused = sum((kind) => kind.refused);
  return { moved, refused, left: sum((kind) => kind.count) - moved - refused };
}
