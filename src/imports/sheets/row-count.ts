import type { Readable } from 'node:stream';

const TAG = /<(?:\w+:)?(row|v|is)[ >]/g;
/** A tag may be cut in two by the end of a chunk; none of these is longer. */
const LONGEST_TAG = 32;

/**
 * Whether a worksheet has more rows with something in them than that: found by its tags alone, before a row is kept. A
 * sheet that hides them so well that this misses them is refused when they are read.
 */
export async function hasMoreRowsThan(most: number, stream: Readable): Promise<boolean> {
  let count = 0;
  let isFresh = false;
  let rest = '';
  for await (const chunk of stream) {
    const text = rest + (chunk as Buffer).toString('latin1');
    let end = 0;
    for (const match of text.matchAll(TAG)) {
      end = match.index + match[0].length;
      const isRow = match[1] === 'row';
      count += !isRow && isFresh ? 1 : 0;
      isFresh = isRow;
    }
    if (count > most) {
      return true;
    }
    rest = text.slice(Math.max(end, text.length - LONGEST_TAG));
  }
  return false;
}
