import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LimitUnit } from '../calendar/index.js';
import type { InstructionState } from './instruction-state.js';

/** 批示: what a leader wrote, in his words. Indexes over arrays stand in the migration. */
@Entity('instruction')
@Check('ck_instruction_record', '(record_kind is null) = (record_id is null)')
@Check('ck_instruction_about', 'record_id is not null or subject is not null')
@Check('ck_instruction_reported', `(state = 'REPORTED') = (reported_at is not null)`)
@Index('ix_instruction_entered', ['enteredAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_instruction_due', ['dueAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_instruction_state', ['state', 'dueAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_instruction_leader', ['leaderId', 'enteredAt'], { where: 'trashed_at is null' })
@Index('ix_instruction_given', ['givenOn'], { where: 'trashed_at is null' })
@Index('ix_instruction_open_entered', { synchronize: false })
@Index('ix_instruction_open_due', { synchronize: false })
@Index('ix_instruction_record', { synchronize: false })
@Index('ix_instruction_trashed', { synchronize: false })
@Index('ix_instruction_owners', { synchronize: false })
@Index('ix_instruction_units', { synchronize: false })
@Index('ix_instruction_search_grams', { synchronize: false })
export class InstructionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_instruction' })
  id: string;

  @Index('uq_instruction_code', { unique: true })
  @Column('text')
  code: string;

  @Column('integer', { default: 1 })
  version: number;

  /** The exact words; never edited. */
  @Column('text')
  words: string;

  /** On what it was written, where that is paper: 《关于某地块勘界进展的报告》. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text', { nullable: true })
  recordKind: string | null;
  @Column('uuid', { nullable: true })
  recordId: string | null;

  @Column('uuid')
  leaderId: string;

  @Column('date')
  givenOn: string;

  /** Another one than the leader: 代录. */
  @Column('uuid')
  enteredById: string;
  @Column('timestamptz')
  enteredAt: Date;
  @Column('uuid', { nullable: true })
  entryUnitId: string | null;

  /** 反馈时限: until when the leader hears what came of it. */
  @Column('timestamptz')
  limitStart: Date;
  @Column('numeric', { precision: 8, scale: 2 })
  limitAmount: string;
  @Column('text')
  limitUnit: LimitUnit;
  @Column('timestamptz')
  dueAt: Date;
  @Column('boolean', { default: false })
  isDueProvisional: boolean;

  /** Follows the tasks; see `stateAfterTasks`. */
  @Column('text')
  state: InstructionState;
  @Column('timestamptz')
  stateSince: Date;

  /** Leader, whoever entered it, and who answered for the record then: kept for the index of the scope. */
  @Column('uuid', { array: true })
  ownerIds: string[];

  /** The office that entered it and all units that were given something. */
  @Column('uuid', { array: true })
  unitIds: string[];

  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null;

  /** Why the leader sent the last report back. */
  @Column('text', { nullable: true })
  returnNote: string | null;

  @Column('timestamptz')
  changedAt: Date;

  @Column('timestamptz', { nullable: true })
  trashedAt: Date | null;
  @Column('uuid', { nullable: true })
  trashedById: string | null;

  /** All that it says, confidential or not: a search asks who may read the words. */
  @Column('text')
  searchText: string;
  @Column('text', { array: true })
  searchGrams: string[];
}

/** The row as plain data: what everybody but the repositories works with. */
export type Instruction = Pick<InstructionEntity, keyof InstructionEntity>;

/** 回报: what the leader was told, on the way (阶段性) or at the end. */
@Entity('instruction_report')
@Index('ix_instruction_report_instruction', ['instructionId', 'madeAt', 'id'])
export class InstructionReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_instruction_report' })
  id: string;

  @ForeignKey(() => InstructionEntity, { name: 'fk_instruction_report_instruction', onDelete: 'CASCADE' })
  @Column('uuid')
  instructionId: string;

  @Column('text')
  text: string;

  @Column('boolean')
  isFinal: boolean;

  @Column('uuid')
  madeById: string;
  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;

  @Column('timestamptz')
  madeAt: Date;
}
