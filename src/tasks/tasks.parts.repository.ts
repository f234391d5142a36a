import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/index.js';
import { TaskBehalfEntity, TaskPartEntity, type TaskPart } from './task-part.entity.js';

type Behalf = Pick<TaskBehalfEntity, keyof TaskBehalfEntity>;

/** Parts of supporting units, and what was entered for units. Whoever writes has locked the task. */
@Injectable()
export class TasksPartsRepository {
  constructor(private readonly database: Database) {}

  async find(taskId: string, unitId: string): Promise<TaskPart | null> {
    return this.database.manager.findOneBy(TaskPartEntity, { taskId, unitId });
  }

  /** Writes the given columns and the next version. */
  async update(part: TaskPart, changes: Partial<TaskPart>): Promise<void> {
    const { taskId, unitId, version } = part;
    const columns = { ...changes, version: version + 1 };
    await this.database.manager.update(TaskPartEntity, { taskId, unitId }, columns);
    Object.assign(part, columns);
  }

  /** The unit leads now. */
  async remove(taskId: string, unitId: string): Promise<void> {
    await this.database.manager.delete(TaskPartEntity, { taskId, unitId });
  }

  /** These units must answer again. */
  async reopen(taskId: string, unitIds: readonly string[]): Promise<void> {
    await this.database.manager.update(TaskPartEntity, { taskId, unitId: In([...unitIds]) }, { answeredAt: null });
  }

  /** 经办人 of all parts. */
  async handlersOf(taskId: string): Promise<string[]> {
    const parts = await this.database.manager.findBy(TaskPartEntity, { taskId });
    return parts.flatMap(({ handlerId }) => (handlerId === null ? [] : [handlerId]));
  }

  async insertBehalf(behalf: Behalf): Promise<void> {
    await this.database.manager.insert(TaskBehalfEntity, behalf);
  }
}
