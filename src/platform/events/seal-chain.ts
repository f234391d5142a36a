import { createHash } from 'node:crypto';

/** Hash before the first event. */
export const GENESIS = Buffer.alloc(32);

/** The next link: everything before it is inside. */
export function link(previous: Buffer, digest: Buffer): Buffer {
  return createHash('sha256').update(previous).update(digest).digest();
}
