import { BUSINESS_NOW } from '../platform/clock/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { RecordTitle, RecordRef } from '../platform/records/index.js';
import { limitIn, type TaskOutcome } from '../tasks/index.js';
import type { Instruction } from './instruction.entity.js';
import { canOf } from './instructions.policy.js';
import type { InstructionListItem, OutcomeView } from './instructions.view.schemas.js';
import { readsWords, type RecordSight } from './leadership-records.js';
import { personNamed, type Named } from './names.js';
import { namedRecord, recordOf } from './record-of.js';

/** A line of the list as the database has it. */
export interface InstructionRow extends Pick<
  Instruction,
  | 'id'
  | 'version'
  | 'code'
  | 'words'
  | 'subject'
  | 'recordKind'
  | 'recordId'
  | 'leaderId'
  | 'givenOn'
  | 'enteredById'
  | 'enteredAt'
  | 'limitAmount'
  | 'limitUnit'
  | 'dueAt'
  | 'isDueProvisional'
  | 'state'
  | 'reportedAt'
  | 'trashedAt'
> {
  isLate: boolean;
  leader: Named | null;
  enteredBy: Named | null;
}

/** SQL condition on `instruction`: the leader has not been told the end of it. */
export const IS_OPEN = `instruction.state <> 'REPORTED'`;
/** SQL condition on `instruction`: and should have been. */
export const IS_LATE = `(${IS_OPEN} and instruction.due_at < ${BUSINESS_NOW})`;

/** Columns of `InstructionRow`. */
export const INSTRUCTION_COLUMNS = `instruction.id, instruction.version, instruction.code, instruction.words,
  instruction.subject, instruction.record_kind as "recordKind", instruction.record_id as "recordId",
  instruction.leader_id as "leaderId", instruction.given_on::text as "givenOn",
  instruction.entered_by_id as "enteredById", instruction.entered_at as "enteredAt",
  instruction.limit_amount as "limitAmount", instruction.limit_unit as "limitUnit", instruction.due_at as "dueAt",
  instruction.is_due_provisional as "isDueProvisional", instruction.state, instruction.reported_at as "reportedAt",
  instruction.trashed_at as "trashedAt", ${IS_LATE} as "isLate",
  ${personNamed('instruction.leader_id')} as leader, ${personNamed('instruction.entered_by_id')} as "enteredBy"`;

interface Beside {
  sight: RecordSight | null | undefined;
  titleOf: (record: RecordRef) => RecordTitle | undefined;
  tasks: readonly TaskOutcome[];
}

/** Leader and whoever entered it know what it says, whatever became of the record. */
export function mayReadWords(
  actor: Actor,
  row: Pick<Instruction, 'recordKind' | 'recordId' | 'leaderId' | 'enteredById'>,
  sight: RecordSight | null | undefined,
): boolean {
  const isParty = actor.userId !== null && [row.leaderId, row.enteredById].includes(actor.userId);
  return isParty || readsWords(recordOf(row), sight);
}

/** A line as this reader may see it. */
export function toInstructionItem(actor: Actor, row: InstructionRow, beside: Beside): InstructionListItem {
  const isReadable = mayReadWords(actor, row, beside.sight);
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    words: isReadable ? row.words : null,
    subject: isReadable ? row.subject : null,
    record: namedRecord(recordOf(row), beside.titleOf),
    leader: row.leader,
    givenOn: row.givenOn,
    enteredBy: row.enteredBy,
    enteredAt: row.enteredAt.toISOString(),
    state: row.state,
    limit: limitIn(row),
    dueAt: row.dueAt.toISOString(),
    isDueProvisional: row.isDueProvisional,
    isLate: row.isLate,
    tasks: beside.tasks.map((task) => toOutcome(task, isReadable)),
    reportedAt: row.reportedAt?.toISOString() ?? null,
    trashedAt: row.trashedAt?.toISOString() ?? null,
    can: canOf(actor, { ...row, isTrashed: row.trashedAt !== null, readsWords: isReadable }),
  };
}

export function toOutcome(task: TaskOutcome, isReadable: boolean): OutcomeView {
  const { id, code, state, leadUnit, supportingUnits, handler, isLate } = task;
  return {
    id,
    code,
    state,
    leadUnit,
    supportingUnits,
    handler,
    isLate,
    dueAt: task.dueAt.toISOString(),
    closedAt: task.closedAt?.toISOString() ?? null,
    latestText: isReadable ? task.latestText : null,
  };
}
