import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, toPage } from './keyset.js';

const filter = { stage: 'NEGOTIATING', sort: 'name', limit: 2 };

describe('keyset pages', () => {
  it('gives back the position it was made of, whatever the values', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (position) => {
        const cursor = encodeCursor(filter, position);
        expect(decodeCursor({ ...filter, cursor })).toEqual(position);
      }),
    );
  });

  it('stays valid when only the page size changes', () => {
    const cursor = encodeCursor(filter, ['a']);
    expect(decodeCursor({ ...filter, limit: 100, cursor })).toEqual(['a']);
  });

  it.each([
    ['another filter', { ...filter, stage: 'REPORTED' }],
    ['another sort', { ...filter, sort: '-name' }],
    ['one filter more', { ...filter, owner: 'x' }],
  ])('is refused with %s', (_what, other) => {
    const cursor = encodeCursor(filter, ['a']);
    expect(() => decodeCursor({ ...other, cursor })).toThrow('request.invalid-cursor');
  });

  it('is refused when damaged, and never throws anything else', () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        expect(() => decodeCursor({ ...filter, cursor })).toThrow('request.invalid-cursor');
      }),
    );
  });

  it('says where the next page begins only when there is one', () => {
    const page = toPage([{ id: 1 }, { id: 2 }, { id: 3 }], filter, (row) => [row.id]);
    expect(page.items).toEqual([{ id: 1 }, { id: 2 }]);
    expect(decodeCursor({ ...filter, cursor: page.nextCursor ?? '' })).toEqual([2]);
    expect(toPage([{ id: 1 }, { id: 2 }], filter, (row) => [row.id]).nextCursor).toBeNull();
  });
});
