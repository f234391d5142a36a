import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { EventLog } from '../platform/events/index.js';
import { shiftedParts, type TaskShift } from './task-shift.js';
import { TaskHandlerNamed, TaskOwnersChanged, TaskPartHandlerNamed, ofTask, taskSubject } from './tasks.events.js';

/** What a handover leaves in the log of each task. */
@Injectable()
export class TasksHandoverEvents {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async instant(): Promise<Date> {
    return this.clock.now();
  }

  async note(actor: Actor, shifts: readonly TaskShift[], handoverId: string): Promise<void> {
    for (const { from, to } of shifts) {
      const subject = taskSubject(to.id);
      if (to.handlerId !== null && to.handlerId !== from.handlerId) {
        const data = { ...ofTask(from), fromId: from.handlerId, toId: to.handlerId, handoverId };
        await this.events.append(actor, TaskHandlerNamed({ subject, data }));
      }
      for (const part of shiftedParts({ from, to })) {
        const data = { ...ofTask(from), ...part, handoverId };
        await this.events.append(actor, TaskPartHandlerNamed({ subject, data }));
      }
      const addedIds = to.ownerIds.filter((id) => !from.ownerIds.includes(id));
      const removedIds = from.ownerIds.filter((id) => !to.ownerIds.includes(id));
      if (addedIds.length > 0 || removedIds.length > 0) {
        const data = { ...ofTask(from), addedIds, removedIds, handoverId };
        await this.events.append(actor, TaskOwnersChanged({ subject, data }));
      }
    }
  }
}
