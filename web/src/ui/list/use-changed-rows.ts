import { useEffect, useRef, useState } from 'react';

const markedMs = 2500;

/** Keys of rows that somebody else changed while they were on the screen; marked for a moment. */
export function useChangedRows<Row>(
  rows: Row[],
  keyOf: (row: Row) => string,
  versionOf?: (row: Row) => string | number,
): ReadonlySet<string> {
  const seen = useRef(new Map<string, string | number>());
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!versionOf) {
      return undefined;
    }
    const found = rows.filter((row) => {
      const before = seen.current.get(keyOf(row));
      return before !== undefined && before !== versionOf(row);
    });
    seen.current = new Map(rows.map((row) => [keyOf(row), versionOf(row)]));
    if (found.length === 0) {
      return undefined;
    }
    setChanged(new Set(found.map(keyOf)));
    const timer = setTimeout(() => setChanged(new Set()), markedMs);
    return () => clearTimeout(timer);
  }, [rows, keyOf, versionOf]);
  return changed;
}
