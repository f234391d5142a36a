import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { TaskAccess, entering, type TakenTask, type TaskVersion } from './task-access.js';
import { authorOf } from './task-author.js';
import { TaskDeadlines } from './task-deadlines.js';
import type { TaskRequestKind } from './task-vocabulary.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import {
  TaskExtensionAsked,
  TaskExtensionRuled,
  TaskObjected,
  TaskObjectionRuled,
  ofTask,
  taskSubject,
} from './tasks.events.js';
import { TaskReassignment } from './task-reassignment.js';
import { TasksRepository } from './tasks.repository.js';
import type { AskTaskExtension, ObjectToTask, RuleTaskExtension, RuleTaskObjection } from './tasks.schemas.js';

/** Not ours, or more time: what a unit may ask, and the rulings on it. */
@Injectable()
export class TasksRequestsService {
  constructor(
    private readonly access: TaskAccess,
    private readonly repository: TasksRepository,
    private readonly deadlines: TaskDeadlines,
    private readonly reassignment: TaskReassignment,
    private readonly events: EventLog,
  ) {}

  /** Once, and soon after the unit got the task. @throws task.objection-too-late, task.unit-unknown */
  async object(actor: Actor, objected: TaskVersion, { reason, proposedUnitId }: ObjectToTask): Promise<void> {
    await this.access.change(actor, { ...objected, verb: 'object' }, async (taken) => {
      const { task, now } = taken;
      if (now > (await this.deadlines.objectionUntil(task.assignedAt))) {
        throw taskErrors.objectionTooLate();
      }
      if (proposedUnitId !== undefined) {
        await this.reassignment.demandUnit(proposedUnitId, 'proposedUnitId');
      }
      const proposed = { reason, proposedUnitId: proposedUnitId ?? null, proposedDueOn: null };
      const requestId = await this.ask(actor, taken, { kind: 'OBJECTION', ...proposed });
      await this.repository.update(task, { objectedAt: now, objectionPendingSince: now, changedAt: now });
      const data = { ...ofTask(task), requestId, reason, proposedUnitId: proposed.proposedUnitId };
      await this.events.append(actor, TaskObjected({ subject: taskSubject(task.id), data }));
    });
  }

  /** Final, whichever way. @throws task.unit-unknown, task.unit-unchanged, task.due-in-the-past */
  async ruleObjection(actor: Actor, ruled: TaskVersion, input: RuleTaskObjection): Promise<void> {
    await this.access.change(actor, { ...ruled, verb: 'ruleObjection' }, async ({ task, now }) => {
      const requestId = await this.pending(task, 'OBJECTION');
      const { ruling, note } = input;
      const fromUnitId = task.leadUnitId;
      await this.repository.rule(requestId, { ruling, note, byId: actor.userId, now });
      const settled = { objectionPendingSince: null, stateNote: note, changedAt: now };
      if (input.ruling === 'REASSIGNED') {
        const moved = await this.reassignment.to(task, input, now);
        await this.repository.withdrawRequests(task, now);
        await this.repository.update(task, { ...settled, ...entering('reassign', task, now), ...moved });
      } else {
        await this.repository.update(task, settled);
      }
      const data = { ...ofTask(task), requestId, ruling, fromUnitId, toUnitId: task.leadUnitId, note };
      await this.events.append(actor, TaskObjectionRuled({ subject: taskSubject(task.id), data }));
    });
  }

  /** Before the limit ends. @throws task.extension-too-late, task.extension-not-later */
  async askExtension(actor: Actor, asked: TaskVersion, { dueOn, reason }: AskTaskExtension): Promise<void> {
    await this.access.change(actor, { ...asked, verb: 'askExtension' }, async (taken) => {
      const { task, now } = taken;
      if (now > task.dueAt) {
        throw taskErrors.extensionTooLate();
      }
      await this.demandLater(task, dueOn);
      const proposed = { reason, proposedUnitId: null, proposedDueOn: dueOn };
      const requestId = await this.ask(actor, taken, { kind: 'EXTENSION', ...proposed });
      await this.repository.update(task, { extensionPendingSince: now, changedAt: now });
      const data = { ...ofTask(task), requestId, reason, dueOn };
      await this.events.append(actor, TaskExtensionAsked({ subject: taskSubject(task.id), data }));
    });
  }

  /** @throws task.extension-not-later */
  async ruleExtension(actor: Actor, ruled: TaskVersion, input: RuleTaskExtension): Promise<void> {
    await this.access.change(actor, { ...ruled, verb: 'ruleExtension' }, async ({ task, now }) => {
      const request = await this.repository.openRequest(task.id, 'EXTENSION');
      if (!request) {
        throw taskErrors.notNow();
      }
      const isGranted = input.ruling === 'GRANTED';
      const dueOn = isGranted ? (input.dueOn ?? request.proposedDueOn) : null;
      const note = input.note ?? null;
      await this.repository.rule(request.id, { ruling: input.ruling, note, byId: actor.userId, now });
      const limit = dueOn === null ? {} : await this.demandLater(task, dueOn);
      await this.repository.update(task, { ...limit, extensionPendingSince: null, changedAt: now });
      const data = { ...ofTask(task), requestId: request.id, ruling: input.ruling, dueOn, note };
      await this.events.append(actor, TaskExtensionRuled({ subject: taskSubject(task.id), data }));
    });
  }

  private async demandLater(task: Task, dueOn: string) {
    const limit = await this.deadlines.until(task, dueOn);
    if (limit.dueAt <= task.dueAt) {
      throw taskErrors.extensionNotLater({}, [{ path: 'dueOn', code: 'task.extension-not-later' }]);
    }
    return limit;
  }

  private async pending(task: Task, kind: TaskRequestKind): Promise<string> {
    const request = await this.repository.openRequest(task.id, kind);
    if (!request) {
      throw taskErrors.notNow();
    }
    return request.id;
  }

  private async ask(
    actor: Actor,
    { task, now }: TakenTask,
    asked: { kind: TaskRequestKind; reason: string; proposedUnitId: string | null; proposedDueOn: string | null },
  ): Promise<string> {
    const id = newId();
    await this.repository.insertRequest({ ...asked, id, taskId: task.id, ...authorOf(actor), madeAt: now });
    return id;
  }
}
