import type { ImportFieldView, ImportKind, ImportRow, ImportView } from './api/types';

/** Which fields the preview shows: those that have a column, those that must be there, those with something to say. */
export function shownFields(
  { fields }: ImportKind,
  mapping: ImportView['mapping'],
  rows: readonly ImportRow[],
): ImportFieldView[] {
  const spoken = new Set(
    rows.flatMap((row) => [...row.fields.map(({ field }) => field), ...row.problems.map(({ field }) => field ?? '')]),
  );
  return fields.filter(({ name, isRequired }) => isRequired || mapping[name] !== undefined || spoken.has(name));
}
