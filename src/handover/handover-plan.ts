import { createHash } from 'node:crypto';
import type { HeldRecord } from './handover-kinds.js';

/** To whom what goes: the default receiver, else by kind, else by record; null stays where it is. */
export interface Distribution {
  toId: string | null;
  byKind: ReadonlyArray<{ kind: string; toId: string | null }>;
  byRecord: ReadonlyArray<{ kind: string; recordId: string; toId: string | null }>;
}

export interface PlannedRecord {
  kind: string;
  held: HeldRecord;
  /** Who is to have it; null when it stays. */
  toId: string | null;
  /** Why it cannot go there. */
  refusal: string | null;
}

type Placed = Pick<PlannedRecord, 'kind' | 'held'>;

/** The most particular word counts. */
export function receiverOf({ kind, held }: Placed, { toId, byKind, byRecord }: Distribution): string | null {
  const own = byRecord.find((entry) => entry.kind === kind && entry.recordId === held.id);
  const ofKind = own ?? byKind.find((entry) => entry.kind === kind);
  return ofKind === undefined ? toId : ofKind.toId;
}

/** Everybody who is named anywhere, once. */
export function namedIn({ toId, byKind, byRecord }: Distribution): string[] {
  const ids = [toId, ...byKind.map((entry) => entry.toId), ...byRecord.map((entry) => entry.toId)];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** What will move. */
export function movedOf(planned: readonly PlannedRecord[]): Array<PlannedRecord & { toId: string }> {
  return planned.flatMap((one) => (one.toId === null || one.refusal !== null ? [] : [{ ...one, toId: one.toId }]));
}

/** The same for the same plan alone: whoever confirms has seen exactly what happens. */
export function fingerprintOf(planned: readonly PlannedRecord[]): string {
  const lines = planned.map(
    ({ kind, held, toId, refusal }) =>
      `${kind} ${held.id} ${held.version} ${held.capacities.join('+')} ${toId} ${refusal}`,
  );
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('base64url');
}
