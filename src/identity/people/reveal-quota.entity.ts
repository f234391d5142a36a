import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many full phone numbers somebody has been shown on a day. */
@Entity('reveal_quota')
export class RevealQuotaEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reveal_quota' })
  personId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_reveal_quota' })
  day: string;

  @Column('integer')
  used: number;
}
