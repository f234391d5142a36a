import { Injectable } from '@nestjs/common';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import { INSTRUCTION_STATES, type InstructionState } from './instruction-state.js';
import { InstructionEntity, InstructionReportEntity, type Instruction } from './instruction.entity.js';

type Report = Pick<InstructionReportEntity, keyof InstructionReportEntity>;

@Injectable()
export class InstructionsRepository {
  constructor(private readonly database: Database) {}

  /** The business instant with its day in Asia/Shanghai, and the next code of its year (gaps allowed). */
  async nextCode(): Promise<{ now: Date; today: string; code: string }> {
    const [row] = await this.database.query<{ now: Date; today: string; code: string }>(
      `select ${BUSINESS_NOW} as now, (${BUSINESS_NOW} at time zone 'Asia/Shanghai')::date::text as today,
              next_instruction_code(extract(year from ${BUSINESS_NOW} at time zone 'Asia/Shanghai')::integer) as code`,
    );
    if (!row) {
      throw new Error('no code was given');
    }
    return row;
  }

  async find(id: string): Promise<Instruction | null> {
    return this.database.manager.findOneBy(InstructionEntity, { id });
  }

  /** Inside a transaction alone; what lies in the trash is found. */
  async lock(id: string): Promise<{ instruction: Instruction; now: Date } | null> {
    const [seen] = await this.database.query<{ now: Date }>(
      `select ${BUSINESS_NOW} as now from instruction where instruction.id = $1 for update`,
      [id],
    );
    const instruction = seen && (await this.find(id));
    return seen && instruction ? { instruction, now: seen.now } : null;
  }

  async insert(instruction: Partial<Instruction>): Promise<void> {
    await this.database.manager.insert(InstructionEntity, instruction);
  }

  /** Writes the given columns and the next version. */
  async update(instruction: Instruction, changes: Partial<Instruction>): Promise<void> {
    await this.note(instruction, { ...changes, version: instruction.version + 1 });
  }

  /** Without a new version: what nobody decides on must not spoil somebody's decision. */
  async note(instruction: Instruction, changes: Partial<Instruction>): Promise<void> {
    await this.database.manager.update(InstructionEntity, { id: instruction.id }, changes);
    Object.assign(instruction, changes);
  }

  async insertReport(report: Report): Promise<void> {
    await this.database.manager.insert(InstructionReportEntity, report);
  }

  /** Instructions whose limit runs, locked, in the order of their ids. */
  async lockOpen(afterId: string, limit: number): Promise<Instruction[]> {
    const states: InstructionState[] = INSTRUCTION_STATES.filter((state) => state !== 'REPORTED');
    return this.database.manager
      .createQueryBuilder(InstructionEntity, 'instruction')
      .where('instruction.id > :afterId and instruction.state in (:...states)', { afterId, states })
      .orderBy('instruction.id')
      .take(limit)
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Deletes for good, with its reports, what has lain in the trash for so many days, and says what that was. */
  async purge(olderThanDays: number): Promise<Array<Pick<Instruction, 'id' | 'code'>>> {
    return this.database.query<Pick<Instruction, 'id' | 'code'>>(
      `delete from instruction where instruction.trashed_at < ${BUSINESS_NOW} - $1::integer * interval '1 day'
       returning instruction.id, instruction.code`,
      [olderThanDays],
    );
  }
}
