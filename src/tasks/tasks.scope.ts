import { scopeOf, type ScopeTable } from '../access/index.js';
import type { ActorLink } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import type { TaskParty } from './tasks.policy.js';

/**
 * How far each role sees besides what its holder issued, answers for or handles (`architecture.md` 1): `unit` is what the
 * units of the role and those below them have issued, lead or support.
 */
const REACH: ScopeTable = {
  OFFICER: 'unit',
  DISPATCHER: 'unit',
  COORDINATOR: 'unit',
  HANDLER: 'unit',
  LEADER: 'all',
  SUPERVISOR: 'all',
  STATISTICIAN: 'all',
  AUDITOR: 'all',
};

/** SQL condition on `task`: the one definition of who sees which, for list, detail, search, counts, files and writes. */
export function taskScope({ actor, deskUnitIds }: TaskParty, parameters: SqlParameters): string {
  if (actor.link) {
    return isLinked(actor.link, parameters);
  }
  const scope = scopeOf(actor, REACH);
  if (scope.kind !== 'some') {
    return scope.kind === 'all' ? 'true' : 'false';
  }
  const conditions = [isOwner(scope.userId, parameters), isHandler(scope.userId, parameters)];
  const unitIds = [...new Set([...scope.unitIds, ...deskUnitIds])];
  if (unitIds.length > 0) {
    conditions.push(`task.unit_ids && ${parameters.add(unitIds)}::uuid[]`);
  }
  return `(${conditions.join(' or ')})`;
}

/** The one task of the link, as long as its unit leads or supports it. */
function isLinked({ subject, holderId }: ActorLink, parameters: SqlParameters): string {
  const id = subject.kind === 'task' ? subject.id : null;
  const unit = `${parameters.add(holderId)}::uuid`;
  return `(task.id = ${parameters.add(id)}::uuid and ${unit} = any (task.lead_unit_id || task.supporting_unit_ids))`;
}

/** Issued by or for the person, or from a source for which the person answers. */
export function isOwner(userId: string, parameters: SqlParameters): string {
  return `task.owner_ids @> array[${parameters.add(userId)}]::uuid[]`;
}

/** 经办人 of the lead unit or of a supporting one. */
function isHandler(userId: string, parameters: SqlParameters): string {
  return `task.handler_ids @> array[${parameters.add(userId)}]::uuid[]`;
}

/** To be done by the person: as 经办人, or as the desk of the lead unit or of a supporting one. */
export function isHandledBy({ actor, deskUnitIds }: TaskParty, parameters: SqlParameters): string {
  const desks = `${parameters.add(deskUnitIds)}::uuid[]`;
  const atDesk = `(task.unit_ids && ${desks} and (task.lead_unit_id = any (${desks}) or task.supporting_unit_ids && ${desks}))`;
  return actor.userId === null ? atDesk : `(${isHandler(actor.userId, parameters)} or ${atDesk})`;
}

/** Whoever speaks for the lead unit, or for a supporting unit that has not said yet what it contributed. */
export function isOwedBy({ actor, deskUnitIds }: TaskParty, parameters: SqlParameters): string {
  const person = `${parameters.add(actor.userId)}::uuid`;
  const desks = `any (${parameters.add(deskUnitIds)}::uuid[])`;
  return `(coalesce(task.handler_id = ${person}, false) or task.lead_unit_id = ${desks} or exists (
    select 1 from task_part where task_part.task_id = task.id and task_part.answered_at is null
      and (task_part.handler_id = ${person} or task_part.unit_id = ${desks})))`;
}

/** 签收 is wanted of a unit whose desk the person is. */
export function isToAcknowledge({ deskUnitIds }: TaskParty, parameters: SqlParameters): string {
  const desks = `any (${parameters.add(deskUnitIds)}::uuid[])`;
  return `((task.state = 'ISSUED' and task.lead_unit_id = ${desks}) or exists (
    select 1 from task_part where task_part.task_id = task.id and task_part.acknowledged_at is null
      and task_part.unit_id = ${desks}))`;
}
