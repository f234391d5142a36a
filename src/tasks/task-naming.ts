import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import type { TakenTask } from './task-access.js';
import type { TaskPart } from './task-part.entity.js';
import { TaskUnits } from './task-units.js';
import type { Task } from './task.entity.js';
import { TaskHandlerNamed, TaskPartHandlerNamed, ofTask, taskSubject } from './tasks.events.js';
import { TasksPartsRepository } from './tasks.parts.repository.js';
import { TasksRepository } from './tasks.repository.js';

/** 经办人 of the lead unit and of supporting units. */
@Injectable()
export class TaskNaming {
  constructor(
    private readonly repository: TasksRepository,
    private readonly parts: TasksPartsRepository,
    private readonly units: TaskUnits,
    private readonly events: EventLog,
  ) {}

  /** @throws task.handler-unknown */
  async ofTask(actor: Actor, { task, now }: TakenTask, toId: string): Promise<void> {
    const fromId = task.handlerId;
    if (fromId === toId) {
      return;
    }
    await this.units.demandHandler(task.leadUnitId, toId);
    const handlerIds = await this.handlersOf(task, toId);
    await this.repository.update(task, { handlerId: toId, handlerIds, changedAt: now });
    const data = { ...ofTask(task), fromId, toId };
    await this.events.append(actor, TaskHandlerNamed({ subject: taskSubject(task.id), data }));
  }

  /** @throws task.handler-unknown */
  async ofPart(actor: Actor, { task, part, now }: TakenTask & { part: TaskPart }, toId: string): Promise<void> {
    const fromId = part.handlerId;
    if (fromId === toId) {
      return;
    }
    await this.units.demandHandler(part.unitId, toId);
    await this.parts.update(part, { handlerId: toId });
    await this.repository.note(task, { handlerIds: await this.handlersOf(task, task.handlerId), changedAt: now });
    const data = { ...ofTask(task), unitId: part.unitId, fromId, toId };
    await this.events.append(actor, TaskPartHandlerNamed({ subject: taskSubject(task.id), data }));
  }

  /** 经办人 of all units, when that is the lead unit's. */
  async handlersOf({ id }: Task, leadHandlerId: string | null): Promise<string[]> {
    const ofParts = await this.parts.handlersOf(id);
    return [...new Set(leadHandlerId === null ? ofParts : [leadHandlerId, ...ofParts])];
  }
}
