import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LimitUnit } from '../calendar/index.js';
import type { TaskState } from './task-state.js';
import type { TaskSourceKind } from './task-vocabulary.js';

/** One row a task. Indexes over arrays stand in the migration. */
@Entity('task')
@Check('ck_task_source', '(source_record_kind is null) = (source_record_id is null)')
@Check('ck_task_source_line', 'source_line is null or source_record_id is not null')
@Check('ck_task_closed', `(state = 'CLOSED') = (closed_at is not null)`)
@Index('uq_task_source_line', { synchronize: false })
@Index('ix_task_issued', ['issuedAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_task_due', ['dueAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_task_state', ['state', 'dueAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_task_lead_unit', ['leadUnitId', 'dueAt'], { where: 'trashed_at is null' })
@Index('ix_task_source_kind', ['sourceKind', 'issuedAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_task_open_issued', { synchronize: false })
@Index('ix_task_open_due', { synchronize: false })
@Index('ix_task_handlers', { synchronize: false })
@Index('ix_task_source', { synchronize: false })
@Index('ix_task_trashed', { synchronize: false })
@Index('ix_task_owners', { synchronize: false })
@Index('ix_task_units', { synchronize: false })
@Index('ix_task_search_grams', { synchronize: false })
export class TaskEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_task' })
  id: string;

  @Index('uq_task_code', { unique: true })
  @Column('text')
  code: string;

  @Column('integer', { default: 1 })
  version: number;

  /** The exact words of the source; never edited. */
  @Column('text')
  words: string;

  @Column('text')
  sourceKind: TaskSourceKind;

  /** Where it stands in a source that is on paper: 第三次专题会议纪要 二（一）. */
  @Column('text', { nullable: true })
  sourceNote: string | null;

  @Column('text', { nullable: true })
  sourceRecordKind: string | null;
  @Column('uuid', { nullable: true })
  sourceRecordId: string | null;

  /** Which line of the source record: a line becomes a task once. */
  @Column('text', { nullable: true })
  sourceLine: string | null;

  @Column('text')
  state: TaskState;
  @Column('timestamptz')
  stateSince: Date;

  @Column('uuid')
  issuerId: string;
  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;

  /** The office that issued it: colleagues there stand in for the issuer. */
  @Column('uuid', { nullable: true })
  issueUnitId: string | null;
  @Column('timestamptz')
  issuedAt: Date;

  /** Issuer, the person issued for, and who answers for the source: they rule and close. */
  @Column('uuid', { array: true })
  ownerIds: string[];

  @Column('uuid')
  leadUnitId: string;
  @Column('uuid', { array: true })
  supportingUnitIds: string[];

  /** Issuing, lead and supporting units: kept for the index of the scope. */
  @Column('uuid', { array: true })
  unitIds: string[];

  /** When the lead unit got it; 签收 and objection count from here. */
  @Column('timestamptz')
  assignedAt: Date;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;
  @Column('uuid', { nullable: true })
  acknowledgedById: string | null;

  @Column('uuid', { nullable: true })
  handlerId: string | null;

  /** 经办人 of all units: kept for the index of the scope. */
  @Column('uuid', { array: true })
  handlerIds: string[];

  @Column('timestamptz')
  limitStart: Date;
  @Column('numeric', { precision: 8, scale: 2 })
  limitAmount: string;
  @Column('text')
  limitUnit: LimitUnit;

  /** The end of the limit as the calendar counts it; computed again when the calendar changes. */
  @Column('timestamptz')
  dueAt: Date;
  @Column('boolean', { default: false })
  isDueProvisional: boolean;

  /** The one objection there can be; a ruling on it is final. */
  @Column('timestamptz', { nullable: true })
  objectedAt: Date | null;
  @Column('timestamptz', { nullable: true })
  objectionPendingSince: Date | null;
  @Column('timestamptz', { nullable: true })
  extensionPendingSince: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
  @Column('uuid', { nullable: true })
  closedById: string | null;

  /** Why it was closed, sent back or cancelled: the latest word of whoever issued it. */
  @Column('text', { nullable: true })
  stateNote: string | null;

  @Column('integer', { default: 0 })
  reopenedCount: number;
  @Column('integer', { default: 0 })
  urgedCount: number;
  @Column('timestamptz', { nullable: true })
  supervisedAt: Date | null;

  @Column('timestamptz')
  changedAt: Date;

  @Column('timestamptz', { nullable: true })
  trashedAt: Date | null;
  @Column('uuid', { nullable: true })
  trashedById: string | null;

  @Column('text')
  searchText: string;
  @Column('text', { array: true })
  searchGrams: string[];
}

/** The row as plain data: what everybody but the repositories works with. */
export type Task = Pick<TaskEntity, keyof TaskEntity>;
