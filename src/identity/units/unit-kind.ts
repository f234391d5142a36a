/** Kinds of units of a zone (`architecture.md` 1). */
export const UNIT_KINDS = [
  'OFFICE',
  'TOWNSHIP',
  'STREET',
  'PARK_COMPANY',
  'CHAIN_TASK_FORCE',
  'OUTPOST',
  'DEPARTMENT',
  'LEADING_GROUP',
  'LEADING_GROUP_OFFICE',
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

export function isUnitKind(value: unknown): value is UnitKind {
  const kinds: readonly unknown[] = UNIT_KINDS;
  return kinds.includes(value);
}
