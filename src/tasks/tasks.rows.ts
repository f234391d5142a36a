import { BUSINESS_NOW } from '../platform/clock/index.js';
import type { RecordRef, RecordTitle } from '../platform/records/index.js';
import { limitIn } from './task-deadlines.js';
import { UNIT_STATES } from './task-state.js';
import type { Task } from './task.entity.js';
import { partCanOf, speaksForPart } from './tasks.parts.policy.js';
import { canOf, speaksForUnit, standingOf, type TaskParty, type TaskStanding } from './tasks.policy.js';
import type { TaskListItem } from './tasks.view.schemas.js';

type Named = { id: string; name: string };

/** The part of a supporting unit; PostgreSQL writes instants in JSON in its own form. */
interface StoredPart extends Pick<
  TaskListItem['parts'][number],
  'unit' | 'version' | 'acknowledgedAt' | 'handler' | 'answeredAt'
> {
  unitId: string;
  handlerId: string | null;
}

/** A line of the list as the database has it. */
export interface TaskRow extends Pick<
  Task,
  | 'id'
  | 'version'
  | 'code'
  | 'words'
  | 'sourceKind'
  | 'sourceNote'
  | 'sourceRecordKind'
  | 'sourceRecordId'
  | 'state'
  | 'ownerIds'
  | 'issueUnitId'
  | 'leadUnitId'
  | 'supportingUnitIds'
  | 'handlerId'
  | 'issuedAt'
  | 'limitAmount'
  | 'limitUnit'
  | 'dueAt'
  | 'isDueProvisional'
  | 'objectedAt'
  | 'objectionPendingSince'
  | 'extensionPendingSince'
  | 'reopenedCount'
  | 'urgedCount'
  | 'supervisedAt'
  | 'answeredAt'
  | 'closedAt'
  | 'trashedAt'
  | 'trashedById'
> {
  isLate: boolean;
  leadUnit: Named | null;
  parts: StoredPart[];
  handler: Named | null;
  issuer: Named | null;
  issueUnit: Named | null;
}

const unitStates = UNIT_STATES.map((state) => `'${state}'`).join(', ');

/** SQL condition on `task`: the unit owes something. */
export const IS_OWED = `task.state in (${unitStates})`;
/** SQL condition on `task`: not ended. */
export const IS_OPEN = `task.state in (${unitStates}, 'ANSWERED')`;
/** SQL condition on `task`: owed, and the limit is over. */
export const IS_LATE = `(${IS_OWED} and task.due_at < ${BUSINESS_NOW})`;
/** SQL condition on `task`: a ruling is wanted. */
export const IS_PENDING = `(${IS_OWED} and (task.objection_pending_since is not null or task.extension_pending_since is not null))`;

/** Columns of `TaskRow` that stand in the task itself. */
export const TASK_COLUMNS = `task.id, task.version, task.code, task.words, task.source_kind as "sourceKind",
  task.source_note as "sourceNote", task.source_record_kind as "sourceRecordKind",
  task.source_record_id as "sourceRecordId", task.state, task.owner_ids as "ownerIds",
  task.issuer_id as "issuerId", task.issue_unit_id as "issueUnitId", task.lead_unit_id as "leadUnitId",
  task.supporting_unit_ids as "supportingUnitIds", task.handler_id as "handlerId", task.issued_at as "issuedAt",
  task.limit_amount as "limitAmount", task.limit_unit as "limitUnit", task.due_at as "dueAt",
  task.is_due_provisional as "isDueProvisional", task.objected_at as "objectedAt",
  task.objection_pending_since as "objectionPendingSince", task.extension_pending_since as "extensionPendingSince",
  task.reopened_count as "reopenedCount", task.urged_count as "urgedCount", task.supervised_at as "supervisedAt",
  task.answered_at as "answeredAt", task.closed_at as "closedAt", task.trashed_at as "trashedAt",
  task.trashed_by_id as "trashedById", ${IS_LATE} as "isLate"`;

/** Names beside the ids of `page`, a selection of `TASK_COLUMNS`. */
export const TASK_NAMES = `${unitNamed('page."leadUnitId"')} as "leadUnit", ${unitNamed('page."issueUnitId"')} as "issueUnit",
  ${personNamed('page."handlerId"')} as handler, ${personNamed('page."issuerId"')} as issuer,
  coalesce((
    select json_agg(json_build_object('unitId', part.unit_id, 'unit', json_build_object('id', unit.id, 'name', unit.name),
      'version', part.version, 'acknowledgedAt', part.acknowledged_at, 'handlerId', part.handler_id,
      'handler', ${personNamed('part.handler_id')}, 'answeredAt', part.answered_at) order by wanted.place)
    from unnest(page."supportingUnitIds") with ordinality as wanted (id, place)
    join task_part as part on part.task_id = page.id and part.unit_id = wanted.id
    join unit on unit.id = wanted.id
  ), '[]') as parts`;

export function personNamed(id: string): string {
  return `(select json_build_object('id', person.id, 'name', person.name) from person where person.id = ${id})`;
}

/** What was entered for a unit (代录) under this id. */
export function behalfOf(id: string): string {
  return `(select json_build_object('toldBy', task_behalf.told_by, 'medium', task_behalf.medium, 'paper', task_behalf.paper)
    from task_behalf where task_behalf.id = ${id})`;
}

export function unitNamed(id: string): string {
  return `(select json_build_object('id', unit.id, 'name', unit.name) from unit where unit.id = ${id})`;
}

/** The record from which the task comes. */
export function sourceOf({
  sourceRecordKind: kind,
  sourceRecordId: id,
}: Pick<TaskRow, 'sourceRecordKind' | 'sourceRecordId'>): RecordRef | null {
  return kind === null || id === null ? null : { kind, id };
}

/** A line as this party may see it. */
export function toTaskItem(
  party: TaskParty,
  row: TaskRow,
  titleOf: (record: RecordRef) => RecordTitle | undefined,
): TaskListItem {
  const standing = standingOf(row);
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    words: row.words,
    sourceKind: row.sourceKind,
    sourceNote: row.sourceNote,
    source: toSource(sourceOf(row), titleOf),
    state: row.state,
    leadUnit: row.leadUnit,
    supportingUnits: row.parts.map(({ unit }) => unit),
    parts: row.parts.map((part) => toPart(party, standing, part)),
    handler: row.handler,
    issuer: row.issuer,
    issueUnit: row.issueUnit,
    issuedAt: row.issuedAt.toISOString(),
    limit: limitIn(row),
    dueAt: row.dueAt.toISOString(),
    isDueProvisional: row.isDueProvisional,
    isLate: row.isLate,
    isObjectionPending: standing.isObjectionPending,
    isExtensionPending: standing.isExtensionPending,
    reopenedCount: row.reopenedCount,
    urgedCount: row.urgedCount,
    supervisedAt: instantOf(row.supervisedAt),
    answeredAt: instantOf(row.answeredAt),
    closedAt: instantOf(row.closedAt),
    trashedAt: instantOf(row.trashedAt),
    isForUnit: !speaksForUnit(party, standing),
    can: canOf(party, standing),
  };
}

function toPart(party: TaskParty, task: TaskStanding, part: StoredPart): TaskListItem['parts'][number] {
  return {
    unit: part.unit,
    version: part.version,
    acknowledgedAt: isoOf(part.acknowledgedAt),
    handler: part.handler,
    answeredAt: isoOf(part.answeredAt),
    isForUnit: !speaksForPart(party, part),
    can: partCanOf(party, task, part),
  };
}

/** An instant that PostgreSQL has written into JSON. */
export function isoOf(text: string): string;
export function isoOf(text: string | null): string | null;
export function isoOf(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}

export function instantOf(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}

function toSource(
  record: RecordRef | null,
  titleOf: (record: RecordRef) => RecordTitle | undefined,
): TaskListItem['source'] {
  if (!record) {
    return null;
  }
  const title = titleOf(record);
  return { ...record, code: title?.code ?? null, title: title?.title ?? null, path: title?.path ?? null };
}
