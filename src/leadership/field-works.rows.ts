import type { Actor } from '../platform/actor/index.js';
import type { RecordRef, RecordTitle } from '../platform/records/index.js';
import type { TaskOutcome } from '../tasks/index.js';
import type { FieldWork } from './field-work.entity.js';
import { canOf, type FieldWorkStanding } from './field-works.policy.js';
import type { FieldWorkView } from './field-works.view.schemas.js';
import { mayReadWords, toOutcome } from './instructions.rows.js';
import type { RecordSight } from './leadership-records.js';
import { personNamed, type Named } from './names.js';
import { namedRecord, recordOf } from './record-of.js';

export interface FieldWorkRow extends Omit<
  FieldWork,
  'entryUnitId' | 'ownerIds' | 'unitIds' | 'changedAt' | 'trashedById' | 'searchText' | 'searchGrams'
> {
  leader: Named | null;
  enteredBy: Named | null;
  sortValue: string;
}

export const FIELD_WORK_COLUMNS = `field_work.id, field_work.version, field_work.kind,
  field_work.record_kind as "recordKind", field_work.record_id as "recordId", field_work.leader_id as "leaderId",
  field_work.happened_at as "happenedAt", field_work.place, field_work.people, field_work.words, field_work.problems,
  field_work.next_step as "nextStep", field_work.captured_at as "capturedAt",
  field_work.entered_by_id as "enteredById", field_work.entered_at as "enteredAt",
  field_work.trashed_at as "trashedAt", field_work.happened_at::text as "sortValue",
  ${personNamed('field_work.leader_id')} as leader, ${personNamed('field_work.entered_by_id')} as "enteredBy"`;

export interface BesideFieldWork {
  sight: RecordSight | null | undefined;
  titleOf: (record: RecordRef) => RecordTitle | undefined;
  tasks: readonly TaskOutcome[];
}

export function standingOf(
  actor: Actor,
  row: Pick<FieldWorkRow, 'leaderId' | 'enteredById' | 'recordKind' | 'recordId' | 'trashedAt'>,
  { sight, tasks }: Pick<BesideFieldWork, 'sight' | 'tasks'>,
): FieldWorkStanding {
  return {
    leaderId: row.leaderId,
    enteredById: row.enteredById,
    isTrashed: row.trashedAt !== null,
    hasTasks: tasks.some(({ state }) => state !== 'CANCELLED'),
    readsWords: mayReadWords(actor, row, sight),
  };
}

/** An on-site record as this reader may see it. */
export function toFieldWorkView(actor: Actor, row: FieldWorkRow, beside: BesideFieldWork): FieldWorkView {
  const standing = standingOf(actor, row, beside);
  const { readsWords } = standing;
  return {
    version: row.version,
    kind: row.kind,
    record: namedRecord(recordOf(row), beside.titleOf),
    leader: row.leader,
    happenedAt: row.happenedAt.toISOString(),
    place: readsWords ? row.place : null,
    people: readsWords ? row.people : [],
    words: readsWords ? row.words : null,
    problems: readsWords ? row.problems : null,
    nextStep: readsWords ? row.nextStep : null,
    enteredBy: row.enteredBy,
    enteredAt: row.enteredAt.toISOString(),
    capturedAt: row.capturedAt?.toISOString() ?? null,
    tasks: beside.tasks.map((task) => toOutcome(task, readsWords)),
    trashedAt: row.trashedAt?.toISOString() ?? null,
    can: canOf(actor, standing),
    id: row.id,
  };
}
