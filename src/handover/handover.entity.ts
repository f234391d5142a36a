import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { HeldRecord } from './handover-kinds.js';
import type { HandoverBasis, HandoverReason } from './handover.vocabulary.js';

/** One step in which a person's work went to others. */
@Entity('handover')
@Check('ck_handover_undone', '(undone_at is null) = (undone_by_id is null)')
@Index('ix_handover_from', ['fromId', 'id'])
@Index('ix_handover_by', ['byId', 'id'])
export class HandoverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handover' })
  id: string;

  @Index('uq_handover_code', { unique: true })
  @Column('text')
  code: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid')
  fromId: string;

  @Column('uuid')
  byId: string;

  /** By which right it was made. */
  @Column('text')
  basis: HandoverBasis;

  @Column('text')
  reason: HandoverReason;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz')
  madeAt: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
  @Column('uuid', { nullable: true })
  undoneById: string | null;
}

/** Who received something, and whether that was confirmed (交接确认). */
@Entity('handover_receiver')
@Index('ix_handover_receiver_person', ['personId', 'handoverId'])
export class HandoverReceiverEntity {
  @ForeignKey(() => HandoverEntity, { name: 'fk_handover_receiver_handover', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handover_receiver' })
  handoverId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handover_receiver' })
  personId: string;

  @Column('integer')
  recordCount: number;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('text', { nullable: true })
  remark: string | null;
}

/** One record, as it stood when it was handed over: a line of 工作移交清单. */
@Entity('handover_item')
@Index('ix_handover_item_record', ['recordKind', 'recordId'])
export class HandoverItemEntity {
  @ForeignKey(() => HandoverEntity, { name: 'fk_handover_item_handover', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handover_item' })
  handoverId: string;

  /** Its place in the list, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_handover_item' })
  place: number;

  @Column('text')
  recordKind: string;
  @Column('uuid')
  recordId: string;

  /** Null for what stayed. */
  @Column('uuid', { nullable: true })
  toId: string | null;

  /** Code of the error why it could not be handed over. */
  @Column('text', { nullable: true })
  refusal: string | null;

  @Column('jsonb')
  held: HeldRecord;

  /** How to give it back; null for what stayed. */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;
  @Column('integer', { nullable: true })
  versionAfter: number | null;
}

export type Handover = Pick<HandoverEntity, keyof HandoverEntity>;
export type HandoverItem = Pick<HandoverItemEntity, keyof HandoverItemEntity>;
export type HandoverReceiver = Pick<HandoverReceiverEntity, keyof HandoverReceiverEntity>;
