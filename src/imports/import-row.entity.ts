import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FieldError } from '../platform/errors/index.js';
import type { ExistingRecord } from './importer.js';
import { ImportRunEntity } from './import-run.entity.js';

/**
 * HEADER is above the records. REFUSED: the record's own rules refused it at the last moment. KEPT: somebody has worked
 * on the record, so that reverting left it.
 */
export const ROW_STATES = [
  'HEADER',
  'UNCHECKED',
  'GOOD',
  'BAD',
  'EXCLUDED',
  'IMPORTED',
  'REFUSED',
  'REVERTED',
  'KEPT',
] as const;
export type RowState = (typeof ROW_STATES)[number];

/** One row of the sheet. What stands in it may name people and phones: it is encrypted whole. */
@Entity('import_row')
@Check(
  'ck_import_row_state',
  `state in ('HEADER', 'UNCHECKED', 'GOOD', 'BAD', 'EXCLUDED', 'IMPORTED', 'REFUSED', 'REVERTED', 'KEPT')`,
)
@Check('ck_import_row_record', `(state in ('IMPORTED', 'REVERTED', 'KEPT')) = (record_id is not null)`)
@Index('uq_import_row_number', ['runId', 'number'], { unique: true })
@Index('ix_import_row_state', ['runId', 'state', 'number'])
@Index('ix_import_row_key', ['runId', 'keyHash', 'number'], { where: 'key_hash is not null' })
export class ImportRowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_row' })
  id: string;

  @ForeignKey(() => ImportRunEntity, { name: 'fk_import_row_run', onDelete: 'CASCADE' })
  @Column('uuid')
  runId: string;

  /** As the sheet counts it, from 1. */
  @Column('integer')
  number: number;

  /** `RowContent`, sealed. */
  @Column('text')
  contentCipher: string;

  @Column('text')
  state: RowState;

  /** What the person decided; null leaves it to the rule (合计 and example rows stay out). */
  @Column('boolean', { nullable: true })
  isExcluded: boolean | null;

  @Column('jsonb')
  problems: FieldError[];

  /** Of what two rows of the same record share. */
  @Column('text', { nullable: true })
  keyHash: string | null;
  @Column('integer', { nullable: true })
  duplicateOfNumber: number | null;
  @Column('jsonb')
  duplicateOf: ExistingRecord[];

  @Column('uuid', { nullable: true })
  recordId: string | null;
}
