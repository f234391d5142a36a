import { createHash } from 'node:crypto';
import { z } from 'zod';
import { platformErrors } from '../errors/index.js';

/** What every list takes besides its own filters. */
export const listQueryShape = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(2_000).optional(),
};

/** What every list answers. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Sort values of the last row, the tie-break id last. */
export type KeysetPosition = ReadonlyArray<string | number | null>;

const positionSchema = z.object({ f: z.string(), p: z.array(z.union([z.string(), z.number(), z.null()])).max(8) });

/** Whom a cursor belongs to: everything of the query but the page itself. */
function fingerprint(filter: Readonly<Record<string, unknown>>): string {
  const { cursor: _cursor, limit: _limit, ...rest } = filter;
  const entries = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .toSorted(([left], [right]) => left.localeCompare(right));
  return createHash('sha256').update(JSON.stringify(entries)).digest('base64url').slice(0, 12);
}

/** Where the next page begins, bound to filter and sort. */
export function encodeCursor(filter: Readonly<Record<string, unknown>>, position: KeysetPosition): string {
  return Buffer.from(JSON.stringify({ f: fingerprint(filter), p: position })).toString('base64url');
}

/** @throws DomainError `request.invalid-cursor` when it is damaged or belongs to another filter or sort */
export function decodeCursor(filter: Readonly<Record<string, unknown>> & { cursor?: string }): KeysetPosition | null {
  if (filter.cursor === undefined) {
    return null;
  }
  try {
    const parsed = positionSchema.parse(JSON.parse(Buffer.from(filter.cursor, 'base64url').toString('utf8')));
    if (parsed.f === fingerprint(filter)) {
      return parsed.p;
    }
  } catch {
    // Damaged, hand-made or of an older release: the same answer as for a foreign one.
  }
  throw platformErrors.invalidCursor();
}

/** Cuts the one row that was read beyond the page and says where the next page begins. */
export function toPage<Row>(
  rows: readonly Row[],
  filter: Readonly<Record<string, unknown>> & { limit: number },
  positionOf: (row: Row) => KeysetPosition,
): Page<Row> {
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  const nextCursor = rows.length > filter.limit && last ? encodeCursor(filter, positionOf(last)) : null;
  return { items, nextCursor };
}
