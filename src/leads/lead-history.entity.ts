import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LeadStage } from './lead-stage.js';
import type { FollowUpKind, WaitCause } from './lead-vocabulary.js';
import { LeadEntity } from './lead.entity.js';

@Entity('lead_co_owner')
export class LeadCoOwnerEntity {
  @ForeignKey(() => LeadEntity, { name: 'fk_lead_co_owner_lead', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lead_co_owner' })
  leadId: string;

  @Index('ix_lead_co_owner_person')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lead_co_owner' })
  personId: string;
}

/** A dated contact with the investor, or the word that nothing has changed. */
@Entity('lead_follow_up')
@Check('ck_lead_follow_up_text', `kind = 'NO_CHANGE' or text is not null`)
@Index('ix_lead_follow_up_lead', ['leadId', 'happenedAt', 'id'])
export class LeadFollowUpEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lead_follow_up' })
  id: string;

  @ForeignKey(() => LeadEntity, { name: 'fk_lead_follow_up_lead', onDelete: 'CASCADE' })
  @Column('uuid')
  leadId: string;

  @Column('text')
  kind: FollowUpKind;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { array: true })
  people: string[];

  @Column('text', { nullable: true })
  nextStep: string | null;

  @Column('date', { nullable: true })
  nextStepOn: string | null;

  @Column('uuid')
  loggedById: string;

  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;
}

/** Who handed the lead to whom; nobody (null) is the pool. */
@Entity('lead_assignment')
@Index('ix_lead_assignment_lead', ['leadId', 'assignedAt'])
export class LeadAssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lead_assignment' })
  id: string;

  @ForeignKey(() => LeadEntity, { name: 'fk_lead_assignment_lead', onDelete: 'CASCADE' })
  @Column('uuid')
  leadId: string;

  @Column('uuid', { nullable: true })
  fromOwnerId: string | null;

  @Column('uuid', { nullable: true })
  toOwnerId: string | null;

  @Column('uuid', { nullable: true })
  toUnitId: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  assignedById: string | null;

  @Column('timestamptz')
  assignedAt: Date;
}

@Entity('lead_stage_change')
@Index('ix_lead_stage_change_lead', ['leadId', 'changedAt'])
export class LeadStageChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lead_stage_change' })
  id: string;

  @ForeignKey(() => LeadEntity, { name: 'fk_lead_stage_change_lead', onDelete: 'CASCADE' })
  @Column('uuid')
  leadId: string;

  @Column('text', { nullable: true })
  fromStage: LeadStage | null;

  @Column('text')
  toStage: LeadStage;

  @Column('uuid', { nullable: true })
  changedById: string | null;

  @Column('timestamptz')
  changedAt: Date;
}

/** When the lead waited and for what: the breaks of its limits are derived from these rows, never added up. */
@Entity('lead_wait')
@Index('ix_lead_wait_lead', ['leadId', 'since'])
@Index('uq_lead_wait_open', { synchronize: false })
export class LeadWaitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lead_wait' })
  id: string;

  @ForeignKey(() => LeadEntity, { name: 'fk_lead_wait_lead', onDelete: 'CASCADE' })
  @Column('uuid')
  leadId: string;

  @Column('text')
  cause: WaitCause;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;
}
