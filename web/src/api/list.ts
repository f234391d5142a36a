/** What every list of the API answers. */
export interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
  /** How many there are; `isCapped` when counting stopped at the number given. Only the first page carries it. */
  total?: { count: number; isCapped: boolean };
}

export type ListQuery = Record<string, string | string[] | undefined>;

/**
 * The parameters of one page, without what is empty. The values come from the address, which anybody may write: the
 * server checks them, and refuses keys it does not know.
 */
export function listParameters<Query extends object>(query: ListQuery, cursor: string | null): Query {
  const entries = Object.entries({ ...query, cursor: cursor ?? undefined });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value.length > 0)) as Query;
}
