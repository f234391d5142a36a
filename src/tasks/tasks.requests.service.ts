import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { TaskAccess, type TaskVersion } from './task-access.js';
import { TaskAsking } from './task-asking.js';
import { TaskDeadlines } from './task-deadlines.js';
import { TaskUnits } from './task-units.js';
import { taskErrors } from './tasks.errors.js';
import type { AskTaskExtension, ObjectToTask } from './tasks.schemas.js';

/** Not ours, or more time: what a unit may ask. */
@Injectable()
export class TasksRequestsService {
  constructor(
    private readonly access: TaskAccess,
    private readonly deadlines: TaskDeadlines,
    private readonly units: TaskUnits,
    private readonly asking: TaskAsking,
  ) {}

  /** Once, and soon after the unit got the task. @throws task.objection-too-late, task.unit-unknown */
  async object(actor: Actor, objected: TaskVersion, input: ObjectToTask): Promise<void> {
    await this.access.change(actor, { ...objected, verb: 'object' }, async (taken) => {
      if (taken.now > (await this.deadlines.objectionUntil(taken.task.assignedAt))) {
        throw taskErrors.objectionTooLate();
      }
      if (input.proposedUnitId !== undefined) {
        await this.units.demandUnits([input.proposedUnitId], 'proposedUnitId');
      }
      await this.asking.objection(actor, taken, input);
    });
  }

  /** Before the limit ends. @throws task.extension-too-late, task.extension-not-later */
  async askExtension(actor: Actor, asked: TaskVersion, input: AskTaskExtension): Promise<void> {
    await this.access.change(actor, { ...asked, verb: 'askExtension' }, async (taken) => {
      if (taken.now > taken.task.dueAt) {
        throw taskErrors.extensionTooLate();
      }
      await this.deadlines.later(taken.task, input.dueOn);
      await this.asking.extension(actor, taken, input);
    });
  }
}
