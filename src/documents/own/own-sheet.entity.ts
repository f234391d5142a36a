import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MappedColumn } from './own-mapping.js';

/** 照你的表填: the zone's own .xlsx for one of our sheets, and which of our columns goes under which of its headers. */
@Entity('own_sheet')
export class OwnSheetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_own_sheet' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  /** Name of a registered sheet. */
  @Column('text')
  sheet: string;

  @Column('text')
  name: string;

  @Column('text')
  fileName: string;

  @Column('bytea')
  content: Buffer;

  @Column('integer')
  headerRow: number;

  @Column('integer')
  bodyRow: number;

  @Column('integer', { nullable: true })
  footRow: number | null;

  @Column('jsonb')
  columns: MappedColumn[];

  @Column('uuid', { nullable: true })
  createdById: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
