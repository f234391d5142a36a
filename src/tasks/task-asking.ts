import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import type { TakenTask } from './task-access.js';
import { authorOf } from './task-author.js';
import { TaskWords, sayingOf } from './task-words.js';
import type { TaskRequestKind } from './task-vocabulary.js';
import { TaskExtensionAsked, TaskObjected, ofTask, taskSubject, type ForUnit } from './tasks.events.js';
import { TasksRepository } from './tasks.repository.js';
import type { AskTaskExtension, ObjectToTask, TaskBehalf } from './tasks.schemas.js';

interface Request {
  kind: TaskRequestKind;
  reason: string;
  proposedUnitId: string | null;
  proposedDueOn: string | null;
}

/** Writes down what a unit asks of whoever issued the task, itself or through whoever enters it. */
@Injectable()
export class TaskAsking {
  constructor(
    private readonly repository: TasksRepository,
    private readonly words: TaskWords,
    private readonly events: EventLog,
  ) {}

  async objection(actor: Actor, taken: TakenTask, { reason, behalf, ...asks }: ObjectToTask): Promise<void> {
    const { task, now } = taken;
    const proposedUnitId = asks.proposedUnitId ?? null;
    const asked = { kind: 'OBJECTION', reason, proposedUnitId, proposedDueOn: null } as const;
    const request = await this.ask(actor, { taken, behalf }, asked);
    await this.repository.update(task, { objectedAt: now, objectionPendingSince: now, changedAt: now });
    const data = { ...ofTask(task), ...request, reason, proposedUnitId };
    await this.events.append(actor, TaskObjected({ subject: taskSubject(task.id), data }));
  }

  async extension(actor: Actor, taken: TakenTask, { dueOn, reason, behalf }: AskTaskExtension): Promise<void> {
    const { task, now } = taken;
    const asked = { kind: 'EXTENSION', reason, proposedUnitId: null, proposedDueOn: dueOn } as const;
    const request = await this.ask(actor, { taken, behalf }, asked);
    await this.repository.update(task, { extensionPendingSince: now, changedAt: now });
    const data = { ...ofTask(task), ...request, reason, dueOn };
    await this.events.append(actor, TaskExtensionAsked({ subject: taskSubject(task.id), data }));
  }

  private async ask(
    actor: Actor,
    { taken, behalf }: { taken: TakenTask; behalf: TaskBehalf | undefined },
    asked: Request,
  ): Promise<ForUnit & { requestId: string }> {
    const requestId = newId();
    const said = await this.words.noteSpeaker(actor, sayingOf(taken, behalf), requestId);
    await this.repository.insertRequest({
      ...asked,
      id: requestId,
      taskId: taken.task.id,
      isForUnit: said.isForUnit,
      ...authorOf(actor),
      onBehalfOfId: actor.onBehalfOfId,
      madeAt: taken.now,
    });
    return { ...said, requestId };
  }
}
