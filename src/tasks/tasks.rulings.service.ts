import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { TaskAccess, entering, type TaskVersion } from './task-access.js';
import { TaskDeadlines } from './task-deadlines.js';
import { TaskReassignment } from './task-reassignment.js';
import type { TaskRequestKind } from './task-vocabulary.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import { TaskExtensionRuled, TaskObjectionRuled, ofTask, taskSubject } from './tasks.events.js';
import { TasksRepository } from './tasks.repository.js';
import type { RuleTaskExtension, RuleTaskObjection } from './tasks.schemas.js';

/** Rulings on what a unit has asked. */
@Injectable()
export class TasksRulingsService {
  constructor(
    private readonly access: TaskAccess,
    private readonly repository: TasksRepository,
    private readonly deadlines: TaskDeadlines,
    private readonly reassignment: TaskReassignment,
    private readonly events: EventLog,
  ) {}

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
      const limit = dueOn === null ? {} : await this.deadlines.later(task, dueOn);
      await this.repository.update(task, { ...limit, extensionPendingSince: null, changedAt: now });
      const data = { ...ofTask(task), requestId: request.id, ruling: input.ruling, dueOn, note };
      await this.events.append(actor, TaskExtensionRuled({ subject: taskSubject(task.id), data }));
    });
  }

  private async pending(task: Task, kind: TaskRequestKind): Promise<string> {
    const request = await this.repository.openRequest(task.id, kind);
    if (!request) {
      throw taskErrors.notNow();
    }
    return request.id;
  }
}
