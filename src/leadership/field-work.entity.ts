import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FieldWorkKind } from './field-work-kind.js';

/** 一线工作记录: what a leader did on the spot. Indexes over arrays stand in the migration. */
@Entity('field_work')
@Index('ix_field_work_happened', ['happenedAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_field_work_record', ['recordKind', 'recordId', 'happenedAt'])
@Index('ix_field_work_leader', ['leaderId', 'happenedAt'], { where: 'trashed_at is null' })
@Index('ix_field_work_kind', ['kind', 'happenedAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_field_work_trashed', { synchronize: false })
@Index('ix_field_work_owners', { synchronize: false })
@Index('ix_field_work_units', { synchronize: false })
@Index('ix_field_work_search_grams', { synchronize: false })
export class FieldWorkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_field_work' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text')
  kind: FieldWorkKind;

  @Column('text')
  recordKind: string;
  @Column('uuid')
  recordId: string;

  /** Whose work it is; whoever entered it may be another one (代录). */
  @Column('uuid')
  leaderId: string;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('text', { nullable: true })
  place: string | null;

  /** Who was there. */
  @Column('text', { array: true })
  people: string[];

  @Column('text')
  words: string;

  /** What the firm raised. */
  @Column('text', { nullable: true })
  problems: string | null;
  @Column('text', { nullable: true })
  nextStep: string | null;

  /** When the device wrote it down, where that was without network: shown, never decisive. */
  @Column('timestamptz', { nullable: true })
  capturedAt: Date | null;

  @Column('uuid')
  enteredById: string;
  @Column('timestamptz')
  enteredAt: Date;
  @Column('uuid', { nullable: true })
  entryUnitId: string | null;

  /** Leader, whoever entered it, and who answered for the record then: kept for the index of the scope. */
  @Column('uuid', { array: true })
  ownerIds: string[];

  /** The office that entered it and all units that were given something. */
  @Column('uuid', { array: true })
  unitIds: string[];

  /** What was written, the place and who was there. */
  @Column('text')
  searchText: string;
  @Column('text', { array: true })
  searchGrams: string[];

  @Column('timestamptz')
  changedAt: Date;
  @Column('timestamptz', { nullable: true })
  trashedAt: Date | null;
  @Column('uuid', { nullable: true })
  trashedById: string | null;
}

export type FieldWork = Pick<FieldWorkEntity, keyof FieldWorkEntity>;
