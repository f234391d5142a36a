const paths: Readonly<Record<string, string>> = { lead: '/leads', person: '/users' };

/** Where a record of a kind is shown; undefined where it has no screen of its own. */
export function recordPath(kind: string, id: string | null): string | undefined {
  const base = paths[kind];
  return base === undefined || id === null ? undefined : `${base}/${id}`;
}
