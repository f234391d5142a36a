import { scopeOf, type ScopeTable } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import type { SqlParameters } from '../platform/database/index.js';

const TODAY = `(select (${BUSINESS_NOW} at time zone 'Asia/Shanghai')::date)`;

/** SQL condition on `leader_link`: it holds today. None is ended ahead of its day, so what has an end is history. */
export const IS_HELD = `(leader_link.from_on <= ${TODAY} and leader_link.ended_on is null)`;

/** Who is tied to what is known to all who steer; an officer sees those of the records that they see in full. */
const REACH: ScopeTable = {
  OFFICER: 'own',
  LEADER: 'all',
  DISPATCHER: 'all',
  COORDINATOR: 'all',
  SUPERVISOR: 'all',
  AUDITOR: 'all',
};

/** SQL condition on `leader_link`: the one definition of who sees which. */
export function linkScope(actor: Actor, parameters: SqlParameters): string {
  const scope = scopeOf(actor, REACH);
  if (scope.kind !== 'some') {
    return scope.kind === 'all' ? 'true' : 'false';
  }
  const person = parameters.add(scope.userId);
  return `(leader_link.leader_id = ${person} or leader_link.entered_by_id = ${person})`;
}

interface LinkedRecord {
  kind: string;
  /** SQL expression of its id. */
  id: string;
}

/** SQL condition: this person is linked to the record today. The module of the record puts it into its scope. */
export function isLinkedLeader(leaderId: string, record: LinkedRecord, parameters: SqlParameters): string {
  return `exists (select 1 from leader_link where leader_link.leader_id = ${parameters.add(leaderId)}
    and leader_link.record_kind = '${record.kind}' and leader_link.record_id = ${record.id} and ${IS_HELD})`;
}
