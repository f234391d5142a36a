import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many tables somebody has exported on a day. */
@Entity('export_quota')
export class ExportQuotaEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_export_quota' })
  personId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_export_quota' })
  day: string;

  @Column('integer')
  used: number;
}
