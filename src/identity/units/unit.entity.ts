import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UNIT_KINDS, type UnitKind } from './unit-kind.js';

@Entity('unit')
@Check('ck_unit_kind', `kind in (${UNIT_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
export class UnitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_unit' })
  id: string;

  @Index('ix_unit_parent')
  @ForeignKey(() => UnitEntity, { name: 'fk_unit_parent', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** Ids from the root down to the unit itself: "below X" is `X = any (path)`. */
  @Column('uuid', { array: true })
  path: string[];

  @Column('text')
  kind: UnitKind;

  @Column('text')
  name: string;

  @Column({ type: 'text', collation: 'C' })
  namePinyin: string;

  /** The office's own mailbox: where what is meant for the unit and for nobody by name is sent. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
