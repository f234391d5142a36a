import { useMemo, useState } from 'react';
import type { HandoverLine, HandoverPlan } from './api/types';

/** To whom something goes; without an id it stays where it is. */
export interface Choice {
  id: string | null;
  name: string;
}

type Choices = Readonly<Record<string, Choice>>;

export interface PlanDraft {
  plan: HandoverPlan;
  toAll: Choice | undefined;
  ofKind: (kind: string) => Choice | undefined;
  ofRecord: (line: HandoverLine) => Choice | undefined;
  chooseAll: (choice: Choice | undefined) => void;
  chooseKind: (kind: string, choice: Choice | undefined) => void;
  chooseRecord: (line: HandoverLine, choice: Choice | undefined) => void;
  /** The name of somebody who was chosen anywhere. */
  nameOf: (id: string) => string;
}

/** Who is to have what: somebody for all, else for a kind, else for a record; the most particular word counts. */
export function usePlan(fromId: string): PlanDraft {
  const [toAll, chooseAll] = useState<Choice>();
  const [kinds, setKinds] = useState<Choices>({});
  const [records, setRecords] = useState<Choices>({});
  const plan = useMemo<HandoverPlan>(
    () => ({
      fromId,
      toId: toAll?.id ?? null,
      byKind: Object.entries(kinds).map(([kind, { id }]) => ({ kind, toId: id })),
      byRecord: Object.entries(records).map(([key, { id }]) => ({ ...recordOf(key), toId: id })),
    }),
    [fromId, toAll, kinds, records],
  );
  return {
    plan,
    toAll,
    ofKind: (kind) => kinds[kind],
    ofRecord: (line) => records[keyOf(line)],
    chooseAll,
    chooseKind: (kind, choice) => setKinds((before) => changed(before, kind, choice)),
    chooseRecord: (line, choice) => setRecords((before) => changed(before, keyOf(line), choice)),
    nameOf: (id) =>
      [toAll, ...Object.values(kinds), ...Object.values(records)].find((choice) => choice?.id === id)?.name ?? '',
  };
}

function changed(before: Choices, key: string, choice: Choice | undefined): Choices {
  const { [key]: _before, ...others } = before;
  return choice ? { ...others, [key]: choice } : others;
}

function keyOf({ kind, recordId }: HandoverLine): string {
  return `${kind} ${recordId}`;
}

function recordOf(key: string): { kind: string; recordId: string } {
  const [kind = '', recordId = ''] = key.split(' ');
  return { kind, recordId };
}
