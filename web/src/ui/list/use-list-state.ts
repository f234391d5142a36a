import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Filter, View } from './list-types';

export interface ListState {
  view: string;
  search: string;
  sort: string;
  /** Values by address key; a range of dates has two keys. */
  values: Record<string, string[]>;
  /** What to send to the API. */
  query: Record<string, string | string[]>;
  setSearch: (text: string) => void;
  setSort: (sort: string) => void;
  setValues: (changes: Record<string, string[]>) => void;
  clear: () => void;
  openView: (view: View) => void;
}

const separator = ',';

/** The filters of a list live in the address: it can be shared, bookmarked, and the back button works. */
export function useListState(filters: readonly Filter[], views: readonly View[]): ListState {
  const [address, setAddress] = useSearchParams();
  const firstView = views[0];
  const parameters = useMemo(() => {
    const isFresh = address.size === 0 && firstView !== undefined;
    return isFresh ? new URLSearchParams(firstView.query) : address;
  }, [address, firstView]);

  const change = useCallback(
    (edit: (next: URLSearchParams) => void) => {
      const next = new URLSearchParams(parameters);
      if (!next.has('view') && firstView) {
        next.set('view', firstView.key);
      }
      edit(next);
      setAddress(next, { replace: true });
    },
    [parameters, firstView, setAddress],
  );

  const values = useMemo(() => readValues(filters, parameters), [filters, parameters]);
  const search = parameters.get('q') ?? '';
  const sort = parameters.get('sort') ?? '';
  return {
    view: parameters.get('view') ?? firstView?.key ?? '',
    search,
    sort,
    values,
    query: useMemo(() => toQuery(values, search, sort), [values, search, sort]),
    setSearch: (text) => change((next) => setOrDelete(next, 'q', text.trim())),
    setSort: (value) => change((next) => setOrDelete(next, 'sort', value)),
    setValues: (changes) =>
      change((next) => {
        for (const [key, chosen] of Object.entries(changes)) {
          setOrDelete(next, key, chosen.join(separator));
        }
      }),
    clear: () =>
      setAddress(new URLSearchParams({ view: parameters.get('view') ?? firstView?.key ?? 'all' }), { replace: true }),
    openView: (view) => {
      const next = new URLSearchParams(view.query);
      next.set('view', view.key);
      setAddress(next);
    },
  };
}

/** The address keys of a filter. */
export function keysOf(filter: Filter): string[] {
  return filter.kind === 'dates' ? [`${filter.key}From`, `${filter.key}To`] : [filter.key];
}

function readValues(filters: readonly Filter[], parameters: URLSearchParams): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const key of filters.flatMap(keysOf)) {
    const text = parameters.get(key);
    if (text) {
      values[key] = text.split(separator);
    }
  }
  return values;
}

function toQuery(values: Record<string, string[]>, search: string, sort: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = { ...values };
  if (search !== '') {
    query.q = search;
  }
  if (sort !== '') {
    query.sort = sort;
  }
  return query;
}

function setOrDelete(next: URLSearchParams, key: string, value: string): void {
  if (value === '') {
    next.delete(key);
  } else {
    next.set(key, value);
  }
}
