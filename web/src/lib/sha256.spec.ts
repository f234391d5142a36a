import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('sha256', () => {
  it('is what everybody else computes, whatever the content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(expected(bytes));
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 65, 1_000_000])('is right for %i bytes, at the edges of a block too', (length) => {
    const bytes = new Uint8Array(length).map((_byte, index) => index % 251);
    expect(sha256(bytes)).toBe(expected(bytes));
  });
});
