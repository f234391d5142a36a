import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TaskMedium } from './task-vocabulary.js';
import { TaskEntity } from './task.entity.js';

/** The part of a supporting unit: it acknowledges, names its own people and says what it has contributed. */
@Entity('task_part')
export class TaskPartEntity {
  @ForeignKey(() => TaskEntity, { name: 'fk_task_part_task', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_task_part' })
  taskId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_task_part' })
  unitId: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  assignedAt: Date;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;
  @Column('uuid', { nullable: true })
  acknowledgedById: string | null;

  @Column('uuid', { nullable: true })
  handlerId: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}

/** The row as plain data. */
export type TaskPart = Pick<TaskPartEntity, keyof TaskPartEntity>;

/**
 * What was entered for a unit (代录): who of the unit said it, and on which paper. Its id is that of the entry or request
 * that it explains, or stands in the event.
 */
@Entity('task_behalf')
@Check('ck_task_behalf_paper', `medium <> 'WRITTEN' or paper is not null`)
export class TaskBehalfEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_task_behalf' })
  id: string;

  @Index('ix_task_behalf_task')
  @ForeignKey(() => TaskEntity, { name: 'fk_task_behalf_task', onDelete: 'CASCADE' })
  @Column('uuid')
  taskId: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  toldBy: string;

  @Column('text')
  medium: TaskMedium;

  /** Which paper: 自然资源局〔2026〕12号复函. */
  @Column('text', { nullable: true })
  paper: string | null;

  @Column('uuid')
  enteredById: string;
  @Column('timestamptz')
  enteredAt: Date;
}
