import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { limitIn } from './task-deadlines.js';
import type { TaskLimitFacts } from './task-limits.js';
import type { Task } from './task.entity.js';

type FactsRow = Omit<TaskLimitFacts, 'limit'> & Pick<Task, 'limitAmount' | 'limitUnit'>;

/** The facts of limits, for reminders. */
@Injectable()
export class TasksLimitsQueries {
  constructor(private readonly database: Database) {}

  async factsOf(ids: readonly string[]): Promise<TaskLimitFacts[]> {
    const rows = await this.database.query<FactsRow>(
      `select task.id, task.state, task.trashed_at is not null as "isTrashed", task.assigned_at as "assignedAt",
              task.limit_start as "limitStart", task.limit_amount as "limitAmount", task.limit_unit as "limitUnit",
              least(task.objection_pending_since, task.extension_pending_since) as "requestedAt",
              task.owner_ids as "ownerIds", task.issue_unit_id as "issueUnitId", task.lead_unit_id as "leadUnitId",
              task.handler_id as "handlerId", task.issued_at as "issuedAt", coalesce((
                select json_agg(json_build_object('unitId', task_part.unit_id, 'handlerId', task_part.handler_id,
                  'isAcknowledged', task_part.acknowledged_at is not null, 'isAnswered', task_part.answered_at is not null))
                from task_part where task_part.task_id = task.id), '[]') as parts
       from task where task.id = any ($1::uuid[])`,
      [ids],
    );
    return rows.map((row) => ({ ...row, limit: limitIn(row) }));
  }
}
