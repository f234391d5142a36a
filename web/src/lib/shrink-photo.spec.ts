import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, shrinkPhoto } from './shrink-photo';

describe('the size at which a photo is kept', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 2000, height: 1500 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 1500, height: 2000 },
    ],
    [
      { width: 800, height: 600 },
      { width: 800, height: 600 },
    ],
  ])('%j becomes %j', (size, expected) => {
    expect(fitted(size)).toEqual(expected);
  });

  it('is never larger, never nothing', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const kept = fitted({ width, height });
        expect(Math.max(kept.width, kept.height)).toBeLessThanOrEqual(Math.min(2000, Math.max(width, height)));
        expect(Math.min(kept.width, kept.height)).toBeGreaterThan(0);
      }),
    );
  });
});

it('leaves a photo that is small, or that this browser cannot decode, as it is', async () => {
  const small = new File([new Uint8Array(10)], 'a.jpg', { type: 'image/jpeg' });
  const foreign = new File([new Uint8Array(500_000)], 'b.heic', { type: 'image/heic' });
  expect(await shrinkPhoto(small)).toBe(small);
  expect(await shrinkPhoto(foreign)).toBe(foreign);
});
