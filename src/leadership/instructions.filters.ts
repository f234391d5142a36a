import type { Actor } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import { IS_LATE, IS_OPEN } from './instructions.rows.js';
import type { InstructionSheetFilter } from './instructions.schemas.js';
import { isInstructionOwner } from './instructions.scope.js';

export type InstructionFilter = Partial<Omit<InstructionSheetFilter, 'sort'>>;

/** SQL conditions on `instruction` for what the reader has chosen; its words are searched by `saidCondition`. */
export function filterConditions(filter: InstructionFilter, actor: Actor, parameters: SqlParameters): string[] {
  const conditions = [`instruction.trashed_at is ${filter.isTrashed === true ? 'not null' : 'null'}`];
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
  add(filter.state, (states) => `instruction.state = any (${states}::text[])`);
  add(filter.leaderId, (id) => `instruction.leader_id = ${id}`);
  add(filter.unitId, (id) => `instruction.unit_ids && ${treeOf(id)}`);
  add(filter.recordKind, (kind) => `instruction.record_kind = ${kind}`);
  add(filter.recordId, (id) => `instruction.record_id = ${id}`);
  add(filter.givenFrom, (day) => `instruction.given_on >= ${day}::date`);
  add(filter.givenTo, (day) => `instruction.given_on <= ${day}::date`);
  flag(filter.isMine, () => (actor.userId === null ? 'false' : isInstructionOwner(actor.userId, parameters)));
  flag(filter.isForMyUnits, () => `instruction.unit_ids && ${parameters.add(actor.unitIds)}::uuid[]`);
  flag(filter.isOpen, () => `(${IS_OPEN})`);
  flag(filter.isLate, () => IS_LATE);
  return conditions;
}

/** The unit and all below it. */
function treeOf(unit: string): string {
  return `(array(select unit.id from unit where ${unit}::uuid = any (unit.path)))`;
}
