import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TaskEntity } from './task.entity.js';
import type { TaskEntryKind, TaskRequestKind, TaskRuling } from './task-vocabulary.js';

/** A person, or a unit through its link. */
const AUTHOR =
  '(made_by_id is null) = (through_link_id is not null) and (through_link_id is null) = (through_unit_id is null)';

/** What a unit wrote down: a note on its progress, its answer, or its share as a supporting unit. */
@Entity('task_entry')
@Check('ck_task_entry_author', AUTHOR)
@Index('ix_task_entry_task', ['taskId', 'madeAt', 'id'])
export class TaskEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_task_entry' })
  id: string;

  @ForeignKey(() => TaskEntity, { name: 'fk_task_entry_task', onDelete: 'CASCADE' })
  @Column('uuid')
  taskId: string;

  @Column('text')
  kind: TaskEntryKind;

  @Column('text')
  text: string;

  /** Whose words these are: the lead unit's or a supporting unit's. */
  @Column('uuid')
  unitId: string;

  /** Files that hang on the task and belong to these words. */
  @Column('uuid', { array: true })
  attachmentIds: string[];

  /** Written down for the unit by whoever issued the task (代录): it came by word or on paper. */
  @Column('boolean', { default: false })
  isForUnit: boolean;

  @Column('uuid', { nullable: true })
  madeById: string | null;
  @Column('uuid', { nullable: true })
  throughLinkId: string | null;
  @Column('uuid', { nullable: true })
  throughUnitId: string | null;
  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;

  @Column('timestamptz')
  madeAt: Date;
}

/** An objection or a wish for more time, with its ruling. */
@Entity('task_request')
@Check('ck_task_request_author', AUTHOR)
@Check('ck_task_request_ruled', '(ruling is null) = (ruled_at is null)')
@Index('ix_task_request_task', ['taskId', 'madeAt', 'id'])
@Index('uq_task_request_open', { synchronize: false })
export class TaskRequestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_task_request' })
  id: string;

  @ForeignKey(() => TaskEntity, { name: 'fk_task_request_task', onDelete: 'CASCADE' })
  @Column('uuid')
  taskId: string;

  @Column('text')
  kind: TaskRequestKind;

  @Column('text')
  reason: string;

  /** Whose the unit says it is. */
  @Column('uuid', { nullable: true })
  proposedUnitId: string | null;

  /** The last day asked for. */
  @Column('date', { nullable: true })
  proposedDueOn: string | null;

  /** Written down for the unit (代录). */
  @Column('boolean', { default: false })
  isForUnit: boolean;

  @Column('uuid', { nullable: true })
  madeById: string | null;
  @Column('uuid', { nullable: true })
  throughLinkId: string | null;
  @Column('uuid', { nullable: true })
  throughUnitId: string | null;
  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;
  @Column('timestamptz')
  madeAt: Date;

  @Column('text', { nullable: true })
  ruling: TaskRuling | null;
  @Column('text', { nullable: true })
  rulingNote: string | null;
  @Column('uuid', { nullable: true })
  ruledById: string | null;
  @Column('timestamptz', { nullable: true })
  ruledAt: Date | null;
}
