import { useMemo, useState } from 'react';

export interface Selection<Row> {
  chosen: Row[];
  has: (key: string) => boolean;
  toggle: (key: string) => void;
  toggleAll: () => void;
  clear: () => void;
  isAll: boolean;
}

/** Rows that were chosen; what left the list is no longer chosen. */
export function useSelection<Row>(rows: Row[], keyOf: (row: Row) => string): Selection<Row> {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => rows.filter((row) => keys.has(keyOf(row))), [rows, keys, keyOf]);
  const isAll = rows.length > 0 && chosen.length === rows.length;
  return {
    chosen,
    isAll,
    has: (key) => keys.has(key),
    toggle: (key) =>
      setKeys((current) => {
        const next = new Set(current);
        if (!next.delete(key)) {
          next.add(key);
        }
        return next;
      }),
    toggleAll: () => setKeys(isAll ? new Set() : new Set(rows.map(keyOf))),
    clear: () => setKeys(new Set()),
  };
}
