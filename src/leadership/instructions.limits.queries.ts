import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { Instruction } from './instruction.entity.js';
import { IS_OPEN } from './instructions.rows.js';

type Facts = Pick<
  Instruction,
  'id' | 'limitStart' | 'limitAmount' | 'limitUnit' | 'leaderId' | 'enteredById' | 'entryUnitId'
>;

/** The facts of limits, for reminders. */
@Injectable()
export class InstructionsLimitsQueries {
  constructor(private readonly database: Database) {}

  /** Those whose limit runs. */
  async openOf(ids: readonly string[]): Promise<Facts[]> {
    return this.database.query<Facts>(
      `select instruction.id, instruction.limit_start as "limitStart", instruction.limit_amount as "limitAmount",
              instruction.limit_unit as "limitUnit", instruction.leader_id as "leaderId",
              instruction.entered_by_id as "enteredById", instruction.entry_unit_id as "entryUnitId"
       from instruction
       where instruction.id = any ($1::uuid[]) and ${IS_OPEN} and instruction.trashed_at is null`,
      [ids],
    );
  }
}
