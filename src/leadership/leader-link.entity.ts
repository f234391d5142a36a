import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 挂钩: a leader is tied to a record and helps. The order by the next visit has its indexes in the migrations. */
@Entity('leader_link')
@Check('ck_leader_link_cadence', '(cadence_days is null) = (visit_due_at is null)')
@Index('uq_leader_link_open', { synchronize: false })
@Index('ix_leader_link_record', ['recordKind', 'recordId', 'fromOn'])
@Index('ix_leader_link_entered_by', ['enteredById'])
@Index('ix_leader_link_visit', { synchronize: false })
@Index('ix_leader_link_open_visit', { synchronize: false })
@Index('ix_leader_link_leader', { synchronize: false })
export class LeaderLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_leader_link' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid')
  leaderId: string;

  @Column('text')
  recordKind: string;
  @Column('uuid')
  recordId: string;

  @Column('date')
  fromOn: string;

  /** The first day on which it holds no more. */
  @Column('date', { nullable: true })
  endedOn: string | null;
  @Column('text', { nullable: true })
  endNote: string | null;

  /** The link by which another leader took over. */
  @Column('uuid', { nullable: true })
  successorId: string | null;

  /** Within how many days of the last one a visit is due; null: no fixed cadence. */
  @Column('integer', { nullable: true })
  cadenceDays: number | null;

  @Column('timestamptz', { nullable: true })
  visitedAt: Date | null;

  /** The last visit, or the beginning of the link: from here the cadence counts. */
  @Column('timestamptz')
  visitDueSince: Date;
  @Column('timestamptz', { nullable: true })
  visitDueAt: Date | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  enteredById: string;
  @Column('timestamptz')
  enteredAt: Date;
  @Column('timestamptz')
  changedAt: Date;
}

export type LeaderLink = Pick<LeaderLinkEntity, keyof LeaderLinkEntity>;
