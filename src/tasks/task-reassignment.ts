import { Injectable } from '@nestjs/common';
import { TaskDeadlines, limitIn } from './task-deadlines.js';
import type { TaskLimit } from './task-limits.js';
import { TaskUnits } from './task-units.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import { TasksPartsRepository } from './tasks.parts.repository.js';

/** What changes when another unit leads. */
@Injectable()
export class TaskReassignment {
  constructor(
    private readonly units: TaskUnits,
    private readonly deadlines: TaskDeadlines,
    private readonly parts: TasksPartsRepository,
  ) {}

  /**
   * The new unit acknowledges, names its own people and has the whole limit, unless another one is given.
   * @throws task.unit-unchanged, task.unit-unknown, task.due-in-the-past
   */
  async to(
    task: Task,
    { leadUnitId, limit }: { leadUnitId: string; limit?: TaskLimit },
    now: Date,
  ): Promise<Partial<Task>> {
    if (leadUnitId === task.leadUnitId) {
      throw taskErrors.unitUnchanged({}, [{ path: 'leadUnitId', code: 'task.unit-unchanged' }]);
    }
    await this.units.demandUnits([leadUnitId]);
    await this.parts.remove(task.id, leadUnitId);
    const supportingUnitIds = task.supportingUnitIds.filter((id) => id !== leadUnitId);
    const issuing = task.issueUnitId === null ? [] : [task.issueUnitId];
    return {
      ...(await this.deadlines.beginning(now, limit ?? limitIn(task))),
      leadUnitId,
      supportingUnitIds,
      unitIds: [...new Set([...issuing, leadUnitId, ...supportingUnitIds])],
      assignedAt: now,
      acknowledgedAt: null,
      acknowledgedById: null,
      handlerId: null,
      handlerIds: await this.parts.handlersOf(task.id),
      extensionPendingSince: null,
    };
  }
}
