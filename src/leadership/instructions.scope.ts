import { scopeOf, type ScopeTable } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';

/**
 * How far each role sees besides what its holder wrote, entered or answers for (`architecture.md` 1): `unit` is what was
 * given to the units of the role and those below them. Of a confidential record's instructions everybody outside its
 * circle learns that there are some, and no word (`readsWords`).
 */
export const REACH: ScopeTable = {
  OFFICER: 'unit',
  HANDLER: 'unit',
  LEADER: 'all',
  DISPATCHER: 'all',
  COORDINATOR: 'all',
  SUPERVISOR: 'all',
  AUDITOR: 'all',
};

/** SQL condition on `instruction`: the one definition of who sees which. */
export function instructionScope(actor: Actor, parameters: SqlParameters): string {
  const scope = scopeOf(actor, REACH);
  if (scope.kind !== 'some') {
    return scope.kind === 'all' ? 'true' : 'false';
  }
  const unitIds = [...new Set([...scope.unitIds, ...actor.unitIds])];
  return `(${isInstructionOwner(scope.userId, parameters)}
    or instruction.unit_ids && ${parameters.add(unitIds)}::uuid[])`;
}

/** Written or entered by the person, or about a record for which the person answered then. */
export function isInstructionOwner(userId: string, parameters: SqlParameters): string {
  return `instruction.owner_ids @> array[${parameters.add(userId)}]::uuid[]`;
}
