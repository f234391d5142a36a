import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { TaskWithPast } from './task-demo-rows.js';
import { TaskEntryEntity, TaskRequestEntity } from './task-history.entity.js';
import { TaskBehalfEntity, TaskPartEntity } from './task-part.entity.js';
import { TaskEntity } from './task.entity.js';

/** Writes many tasks with their past at once. */
@Injectable()
export class TasksBackfillRepository {
  constructor(private readonly database: Database) {}

  /** All there are, the trash included. */
  async count(): Promise<number> {
    return this.database.manager.count(TaskEntity);
  }

  async insert(rows: readonly TaskWithPast[]): Promise<void> {
    const { manager } = this.database;
    const tasks = rows.map(({ task }) => task);
    const parts = rows.flatMap((row) => row.parts);
    const entries = rows.flatMap((row) => row.entries);
    const requests = rows.flatMap((row) => row.requests);
    const behalves = rows.flatMap((row) => row.behalves);
    await manager.insert(TaskEntity, tasks);
    await manager.insert(TaskPartEntity, parts);
    await manager.insert(TaskEntryEntity, entries);
    await manager.insert(TaskRequestEntity, requests);
    await manager.insert(TaskBehalfEntity, behalves);
  }
}
