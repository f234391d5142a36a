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
  const conditions = [isOwner(scope.userId, parameters), `task.handler_id = ${parameters.add(scope.userId)}`];
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

/** To be done by the person: as 经办人, or as the desk of the lead unit. */
export function isHandledBy({ actor, deskUnitIds }: TaskParty, parameters: SqlParameters): string {
  const byHand = `task.handler_id = ${parameters.add(actor.userId)}::uuid`;
  return `(${byHand} or task.lead_unit_id = any (${parameters.add(deskUnitIds)}::uuid[]))`;
}
