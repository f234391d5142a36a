import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ColumnUnit } from './values/quantities.js';
import type { DateSystem } from './values/dates.js';

/** MAPPING waits for the person; CHECKING, IMPORTING and REVERTING go on by themselves; READY is the preview. */
export const RUN_STATES = ['MAPPING', 'CHECKING', 'READY', 'IMPORTING', 'DONE', 'REVERTING', 'REVERTED'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** What becomes of rows that repeat a record or an earlier row. */
export const DUPLICATE_CHOICES = ['SKIP', 'IMPORT'] as const;
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number];

export interface ImportColumn {
  /** From 0. */
  index: number;
  /** The header, of two header rows both parts: 联系人/电话. */
  title: string;
  /** By what the mapping is remembered. */
  key: string;
  isHidden: boolean;
  units: ColumnUnit[];
}

/** Which column each field is read from. */
export type Mapping = Record<string, number>;

/** One sheet that somebody brings in. Who sees it is its maker alone. */
@Entity('import_run')
@Check('ck_import_run_state', `state in ('MAPPING', 'CHECKING', 'READY', 'IMPORTING', 'DONE', 'REVERTING', 'REVERTED')`)
@Index('ix_import_run_created_by', ['createdById', 'id'])
@Index('ix_import_run_under_way', ['id'], { where: `state in ('CHECKING', 'IMPORTING', 'REVERTING')` })
export class ImportRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_run' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  /** Of the records. */
  @Column('text')
  kind: string;

  /** Null for what was pasted. */
  @Column('text', { nullable: true })
  fileName: string | null;
  @Column('text', { nullable: true })
  sheetName: string | null;
  @Column('text', { array: true })
  sheetNames: string[];
  @Column('text')
  dateSystem: DateSystem;

  @Column('uuid')
  createdById: string;
  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;
  /** Business time. */
  @Column('timestamptz', { default: () => 'business_now()' })
  createdAt: Date;

  @Column('text')
  state: RunState;

  /** Row of the sheet, from 1. */
  @Column('integer')
  headerRow: number;
  @Column('integer')
  headerRowCount: number;
  @Column('jsonb')
  columns: ImportColumn[];
  @Column('jsonb')
  mapping: Mapping;

  /** Given with the commitment. */
  @Column('text', { nullable: true })
  duplicates: DuplicateChoice | null;
  /** Why it stopped before its end. */
  @Column('text', { nullable: true })
  stopCode: string | null;
  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
  @Column('timestamptz', { nullable: true })
  revertedAt: Date | null;
  /** As its maker said it; of imports that were taken back before it was asked for there is none. */
  @Column('text', { nullable: true })
  revertReason: string | null;
}

export type ImportRun = Pick<ImportRunEntity, keyof ImportRunEntity>;
