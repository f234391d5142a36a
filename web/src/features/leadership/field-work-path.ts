interface NamedRecord {
  kind: string;
  id: string;
  title: string;
}

/** Where an on-site record about this record is written. The title travels along, so that it is there without network. */
export function newWorkPath({ kind, id, title }: NamedRecord): string {
  return `/field-works/new?${new URLSearchParams({ kind, id, title }).toString()}`;
}

export function recordIn(search: URLSearchParams): NamedRecord | undefined {
  const [kind, id, title] = [search.get('kind'), search.get('id'), search.get('title')];
  return kind && id ? { kind, id, title: title ?? '' } : undefined;
}
