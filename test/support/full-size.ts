import { writeSync } from 'node:fs';
import { expect } from 'vitest';

/** Under `npm run drill -- promises` a promise is tested at its full size, otherwise at one that ends within seconds. */
export const isFullSize = process.env['LANDFALL_FULL_SIZE'] === 'true';

export function sized<Size>(small: Size, full: Size): Size {
  return isFullSize ? full : small;
}

/** Time for one test, ms: `small` in `npm test`, half an hour at full size. */
export function patience(small: number): number {
  return sized(small, 30 * 60_000);
}

interface Bound {
  unit: string;
  most?: number;
  least?: number;
}

/** Only at full size: writes down what was measured and holds it against its bound. */
export function measured(what: string, value: number, { unit, most, least }: Bound): void {
  if (!isFullSize) {
    return;
  }
  const bound = most === undefined ? `>= ${least}` : `<= ${most}`;
  writeSync(1, `  measured: ${what}: ${Math.round(value * 100) / 100} ${unit} (${bound})\n`);
  expect.soft(value, what).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
  expect.soft(value, what).toBeGreaterThanOrEqual(least ?? Number.NEGATIVE_INFINITY);
}
