import type { LimitUnit } from '../calendar/index.js';
import { newId } from '../platform/database/index.js';
import type { Schedule } from './ladder.js';
import type { Due } from './rule.js';

/** A limit as it stands, before it is assessed again. */
export interface StoredLimit {
  id: string;
  rule: string;
  recordKind: string;
  recordId: string;
  startedAt: Date;
  amount: string;
  unit: LimitUnit;
  dueAt: Date;
  attempts: number;
}

/** What the assessment of one record by one rule has found; nothing is due without `schedule`. */
export interface Assessed {
  rule: string;
  recordKind: string;
  recordId: string;
  found: { due: Due; schedule: Schedule; responsible: string[] } | null;
}

/** A step whose time has come. */
export interface StoredItem {
  id: string;
  rule: string;
  recordId: string;
  occurrence: string;
  step: string;
  dueAt: Date;
}

/** The columns of a `StoredLimit`. */
export const STORED_LIMIT = `open_limit.id, open_limit.rule, open_limit.record_kind as "recordKind", open_limit.record_id as "recordId",
  open_limit.started_at as "startedAt", open_limit.amount, open_limit.unit, open_limit.due_at as "dueAt", open_limit.attempts`;

/** What is written into `open_limit`; nothing when nothing is due. */
export function limitRow({ rule, recordKind, recordId, found }: Assessed): object[] {
  if (!found) {
    return [];
  }
  const { due, schedule, responsible } = found;
  return [
    {
      id: newId(),
      rule,
      record_kind: recordKind,
      record_id: recordId,
      started_at: due.start,
      amount: due.limit.amount,
      unit: due.limit.unit,
      due_at: schedule.dueAt,
      occurrence: schedule.occurrence,
      provisional: schedule.isProvisional,
      owed_by: due.owedBy,
      responsible_ids: responsible,
      explanation: schedule.explanation,
    },
  ];
}

/** What is written into `due_item`, a row for each step. */
export function itemRows({ rule, recordKind, recordId, found }: Assessed): object[] {
  return (found?.schedule.steps ?? []).map((step) => ({
    id: newId(),
    rule,
    record_kind: recordKind,
    record_id: recordId,
    occurrence: found?.schedule.occurrence,
    step: step.step,
    due_at: step.dueAt,
  }));
}
