import { scopeOf } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import { REACH } from './instructions.scope.js';

/** SQL condition on `field_work`: the one definition of who sees which; as far as with instructions. */
export function fieldWorkScope(actor: Actor, parameters: SqlParameters): string {
  const scope = scopeOf(actor, REACH);
  if (scope.kind !== 'some') {
    return scope.kind === 'all' ? 'true' : 'false';
  }
  const unitIds = [...new Set([...scope.unitIds, ...actor.unitIds])];
  return `(${isFieldWorkOwner(scope.userId, parameters)}
    or field_work.unit_ids && ${parameters.add(unitIds)}::uuid[])`;
}

export function isFieldWorkOwner(userId: string, parameters: SqlParameters): string {
  return `field_work.owner_ids @> array[${parameters.add(userId)}]::uuid[]`;
}
