import type { Break } from './limit.js';
import type { Stretch } from './office-hours.js';

/** What is left of the stretches when the pauses (merged, in order) are cut out. */
export function withoutBreaks(stretches: readonly Stretch[], pauses: readonly Break[]): Stretch[] {
  return pauses.reduce((left, pause) => left.flatMap((stretch) => cut(stretch, pause)), [...stretches]);
}

function cut(stretch: Stretch, pause: Break): Stretch[] {
  const from = pause.from.getTime();
  const to = pause.to.getTime();
  if (to <= stretch.from || from >= stretch.to) {
    return [stretch];
  }
  const before = { from: stretch.from, to: from };
  const after = { from: to, to: stretch.to };
  return [before, after].filter((part) => part.from < part.to);
}
