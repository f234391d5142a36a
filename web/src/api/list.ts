/** What every list of the API answers. */
export interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
  /** How many there are; `isCapped` when counting stopped at the number given. Only the first page carries it. */
  total?: { count: number; isCapped: boolean };
}

export type ListQuery = Record<string, string | string[] | undefined>;

/** Leaves out what is empty, since the server refuses keys it does not know and values that mean nothing. */
export function listParameters(query: ListQuery, cursor: string | null): ListQuery {
  const entries = Object.entries({ ...query, cursor: cursor ?? undefined });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== '' && value.length > 0));
}
