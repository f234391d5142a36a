import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { INSTRUCTION_COLUMNS, type InstructionRow } from './instructions.rows.js';
import { instructionScope } from './instructions.scope.js';
import { LeadershipRecords, type RecordSight } from './leadership-records.js';
import { recordOf } from './record-of.js';

/** One instruction, and how much of its record this reader sees. */
export interface SeenInstruction {
  row: InstructionRow;
  sight: RecordSight | null;
}

/**
 * Who sees one instruction: whoever it lies in the scope of, and whoever sees its record in full, as on the page of a
 * lead that somebody else takes over.
 */
@Injectable()
export class InstructionsSightQueries {
  constructor(
    private readonly database: Database,
    private readonly records: LeadershipRecords,
  ) {}

  /** Null for what is not there or not seen; what lies in the trash is found by those who may restore it. */
  async seenBy(actor: Actor, id: string): Promise<SeenInstruction | null> {
    const parameters = new SqlParameters();
    const [row] = await this.database.query<InstructionRow & { isInScope: boolean }>(
      `select ${INSTRUCTION_COLUMNS}, ${instructionScope(actor, parameters)} as "isInScope"
       from instruction where instruction.id = ${parameters.add(id)}`,
      parameters.values,
    );
    if (!row) {
      return null;
    }
    const sight = await this.records.sightOf(actor, recordOf(row));
    return row.isInScope || sight?.isFull === true ? { row, sight } : null;
  }
}
