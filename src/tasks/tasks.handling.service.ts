import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { TaskAccess, entering, type TakenTask, type TaskVersion } from './task-access.js';
import { authorOf } from './task-author.js';
import { TaskUnits } from './task-units.js';
import type { TaskEntryKind } from './task-vocabulary.js';
import {
  TaskAcknowledged,
  TaskAnswered,
  TaskHandlerNamed,
  TaskProgressed,
  ofTask,
  taskSubject,
} from './tasks.events.js';
import { speaksForUnit } from './tasks.policy.js';
import { TasksRepository } from './tasks.repository.js';

/** What a unit does with a task: take it up, name who does it, say how it goes, answer. */
@Injectable()
export class TasksHandlingService {
  constructor(
    private readonly access: TaskAccess,
    private readonly repository: TasksRepository,
    private readonly units: TaskUnits,
    private readonly events: EventLog,
  ) {}

  /** 签收, with the 经办人 if the unit knows at once. @throws task.handler-unknown */
  async acknowledge(actor: Actor, acknowledged: TaskVersion, handlerId?: string): Promise<void> {
    await this.access.change(actor, { ...acknowledged, verb: 'acknowledge' }, async (taken) => {
      const { task, now } = taken;
      const changes = { acknowledgedAt: now, acknowledgedById: actor.userId };
      await this.repository.update(task, { ...entering('acknowledge', task, now), ...changes });
      const data = { ...ofTask(task), unitId: task.leadUnitId, isForUnit: isForUnit(taken) };
      await this.events.append(actor, TaskAcknowledged({ subject: taskSubject(task.id), data }));
      if (handlerId !== undefined) {
        await this.handTo(actor, taken, handlerId);
      }
    });
  }

  /** Another 经办人 needs nobody's leave. @throws task.handler-unknown */
  async nameHandler(actor: Actor, named: TaskVersion, handlerId: string): Promise<void> {
    await this.access.change(actor, { ...named, verb: 'nameHandler' }, (taken) => this.handTo(actor, taken, handlerId));
  }

  async logProgress(actor: Actor, id: string, text: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'logProgress' }, async (taken) => {
      const { task, now } = taken;
      const entryId = await this.write(actor, taken, { kind: 'PROGRESS', text });
      if (task.state === 'IN_PROGRESS') {
        await this.repository.note(task, { changedAt: now });
      } else {
        await this.repository.update(task, entering('logProgress', task, now));
      }
      const data = { ...ofTask(task), entryId, isForUnit: isForUnit(taken) };
      await this.events.append(actor, TaskProgressed({ subject: taskSubject(id), data }));
    });
  }

  /** The unit's answer: whoever issued the task accepts it or sends it back. */
  async answer(actor: Actor, answered: TaskVersion, text: string): Promise<void> {
    await this.access.change(actor, { ...answered, verb: 'answer' }, async (taken) => {
      const { task, now } = taken;
      const entryId = await this.write(actor, taken, { kind: 'ANSWER', text });
      await this.repository.withdrawRequests(task, now);
      await this.repository.update(task, {
        ...entering('answer', task, now),
        answeredAt: now,
        objectionPendingSince: null,
        extensionPendingSince: null,
      });
      const data = { ...ofTask(task), entryId, isForUnit: isForUnit(taken), isLate: task.dueAt < now };
      await this.events.append(actor, TaskAnswered({ subject: taskSubject(task.id), data }));
    });
  }

  private async handTo(actor: Actor, { task, now }: TakenTask, toId: string): Promise<void> {
    const fromId = task.handlerId;
    if (fromId === toId) {
      return;
    }
    await this.units.demandHandler(task.leadUnitId, toId);
    await this.repository.update(task, { handlerId: toId, changedAt: now });
    const data = { ...ofTask(task), fromId, toId };
    await this.events.append(actor, TaskHandlerNamed({ subject: taskSubject(task.id), data }));
  }

  private async write(
    actor: Actor,
    taken: TakenTask,
    { kind, text }: { kind: TaskEntryKind; text: string },
  ): Promise<string> {
    const id = newId();
    await this.repository.insertEntry({
      id,
      taskId: taken.task.id,
      kind,
      text,
      isForUnit: isForUnit(taken),
      ...authorOf(actor),
      onBehalfOfId: actor.onBehalfOfId,
      madeAt: taken.now,
    });
    return id;
  }
}

/** 代录: entered for the unit by whoever issued the task. */
function isForUnit({ party, standing }: TakenTask): boolean {
  return !speaksForUnit(party, standing);
}
