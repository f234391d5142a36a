import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { mayReadWords } from './instructions.rows.js';
import { instructionScope } from './instructions.scope.js';
import type { Instruction } from './instruction.entity.js';
import { LeadershipRecords } from './leadership-records.js';
import { recordOf } from './record-of.js';

type Titled = Pick<
  Instruction,
  'id' | 'code' | 'words' | 'subject' | 'recordKind' | 'recordId' | 'leaderId' | 'enteredById'
>;

export interface InstructionTitle {
  code: string;
  title: string;
  isConfidential: boolean;
}

/** What is asked about instructions by those who know only kind and id. */
@Injectable()
export class InstructionsReader {
  constructor(
    private readonly database: Database,
    private readonly records: LeadershipRecords,
  ) {}

  /** How the instructions are named to this reader, by id; what the reader may not know of is left out. */
  async titleOf(actor: Actor, ids: readonly string[]): Promise<Map<string, InstructionTitle>> {
    const parameters = new SqlParameters();
    const rows = await this.database.query<Titled>(
      `select instruction.id, instruction.code, instruction.words, instruction.subject,
              instruction.record_kind as "recordKind", instruction.record_id as "recordId",
              instruction.leader_id as "leaderId", instruction.entered_by_id as "enteredById"
       from instruction
       where instruction.id = any (${parameters.add(ids)}::uuid[]) and instruction.trashed_at is null
         and ${instructionScope(actor, parameters)}`,
      parameters.values,
    );
    const sightOf = await this.records.sightsOf(
      actor,
      rows.map(recordOf).filter((record) => record !== null),
    );
    return new Map(
      rows.map((row) => {
        const sight = sightOf(recordOf(row));
        const title = mayReadWords(actor, row, sight) ? (row.subject ?? row.words) : row.code;
        return [row.id, { code: row.code, title, isConfidential: sight?.isConfidential === true }];
      }),
    );
  }

  /** Codes by id, for whoever reads; an id that is not there is missing. */
  async codesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const sql = 'select instruction.id, instruction.code from instruction where instruction.id = any ($1)';
    const rows = await this.database.query<{ id: string; code: string }>(sql, [ids]);
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  /** The leader and whoever entered it: they rule on its tasks beside whoever issued them. */
  async partiesOf(id: string): Promise<string[]> {
    const [row] = await this.database.query<Pick<Titled, 'leaderId' | 'enteredById'>>(
      `select instruction.leader_id as "leaderId", instruction.entered_by_id as "enteredById"
       from instruction where instruction.id = $1`,
      [id],
    );
    return row ? [row.leaderId, row.enteredById] : [];
  }
}
