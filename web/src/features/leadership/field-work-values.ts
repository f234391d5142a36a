import type { FieldWorkKind, FieldWorkView, RecordFieldWork, RecordRef } from './api/types';
import { toDecision, type PartValues } from './sheets/handling-values';

/** What became of it: it is there, or it waits on the device with its photos. */
export type Outcome = { kind: 'recorded'; work: FieldWorkView } | { kind: 'waiting' };

/** The form's fields as typed. */
export interface WorkValues {
  leaderId?: string;
  leadId?: string;
  words: string;
  place?: string;
  people?: string[];
  problems?: string;
  nextStep?: string;
  decisions?: PartValues[];
}

interface Setting {
  kind: FieldWorkKind;
  record: RecordRef | undefined;
  capturedAt: string;
}

/** What is sent: when it happened is when it was written down. */
export function toWork(values: WorkValues, { kind, record, capturedAt }: Setting): RecordFieldWork {
  const { leaderId, leadId, words, place, people, problems, nextStep, decisions } = values;
  const typed = { place, problems, nextStep, leaderId };
  const given = Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])),
  );
  return {
    ...given,
    kind,
    record: record ? { kind: record.kind, id: record.id } : { kind: 'lead', id: leadId ?? '' },
    words: words.trim(),
    people: people ?? [],
    decisions: (decisions ?? []).map(toDecision),
    happenedAt: capturedAt,
    capturedAt,
  };
}
