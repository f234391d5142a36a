import { endOfDay, startOfDay } from '../platform/clock/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import { gramsOfQuery, normalizeSearch } from '../platform/text-search/index.js';
import type { ListTasks } from './tasks.list.schemas.js';
import type { TaskParty } from './tasks.policy.js';
import { IS_LATE, IS_OPEN, IS_PENDING } from './tasks.rows.js';
import { isHandledBy, isOwner } from './tasks.scope.js';
import { sectionCondition } from './tasks.sections.js';

export type TaskFilter = Partial<Omit<ListTasks, 'limit' | 'cursor' | 'sort'>>;

/** SQL conditions on `task` for what the reader has chosen. */
export function filterConditions(filter: TaskFilter, party: TaskParty, parameters: SqlParameters): string[] {
  const conditions = [`task.trashed_at is ${filter.isTrashed === true ? 'not null' : 'null'}`];
  const add = (value: unknown, condition: (placeholder: string) => string): void => {
    if (value !== undefined) {
      conditions.push(condition(parameters.add(value)));
    }
  };
  const flag = (value: boolean | undefined, condition: () => string): void => {
    if (value !== undefined) {
      conditions.push(value ? condition() : `not ${condition()}`);
    }
  };
  add(filter.state, (states) => `task.state = any (${states}::text[])`);
  add(filter.sourceKind, (kinds) => `task.source_kind = any (${kinds}::text[])`);
  add(filter.sourceRecordId, (id) => `task.source_record_id = ${id}`);
  add(filter.handlerId, (id) => `task.handler_ids @> array[${id}]::uuid[]`);
  add(filter.unitId, worksIn);
  add(startOfDay(filter.dueFrom), (from) => `task.due_at >= ${from}`);
  // A limit in calendar days ends exactly at that midnight. Nothing is due before it is issued: a list in the order of
  // issue begins there.
  add(endOfDay(filter.dueTo), (to) => `(task.due_at <= ${to} and task.issued_at <= ${to})`);
  flag(filter.isMine, () => `(${issuedBy(party, parameters)} or ${isHandledBy(party, parameters)})`);
  flag(filter.isIssuedByMe, () => issuedBy(party, parameters));
  flag(filter.isForMe, () => isHandledBy(party, parameters));
  flag(filter.isOpen, () => `(${IS_OPEN})`);
  flag(filter.isLate, () => IS_LATE);
  flag(filter.isPending, () => IS_PENDING);
  if (filter.section !== undefined) {
    conditions.push(sectionCondition(filter.section, party, parameters));
  }
  if (filter.q !== undefined) {
    conditions.push(searchCondition(filter.q, parameters));
  }
  return conditions;
}

/** Nobody is the issuer for a machine's token. */
function issuedBy({ actor }: TaskParty, parameters: SqlParameters): string {
  return actor.userId === null ? 'false' : isOwner(actor.userId, parameters);
}

/** Lead or supporting, the unit itself or one below it; the index holds the issuing unit, too. */
function worksIn(unit: string): string {
  return `(task.unit_ids && ${treeOf(unit)}
    and (task.lead_unit_id = any (${treeOf(unit)}) or task.supporting_unit_ids && ${treeOf(unit)}))`;
}

function treeOf(unit: string): string {
  return `(array(select unit.id from unit where ${unit}::uuid = any (unit.path)))`;
}

/** The grams have the index; the text decides. */
function searchCondition(query: string, parameters: SqlParameters): string {
  const grams = parameters.add(gramsOfQuery(query));
  return `(task.search_grams @> ${grams}::text[]
    and strpos(task.search_text, ${parameters.add(normalizeSearch(query))}) > 0)`;
}
