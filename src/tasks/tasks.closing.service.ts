import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { TaskAccess, entering, type TaskVersion } from './task-access.js';
import { TaskDeadlines } from './task-deadlines.js';
import {
  TaskCancelled,
  TaskClosed,
  TaskReopened,
  TaskSupervised,
  TaskUrged,
  ofTask,
  taskSubject,
} from './tasks.events.js';
import { TasksPartsRepository } from './tasks.parts.repository.js';
import { TasksRepository } from './tasks.repository.js';
import type { ReopenTask } from './tasks.schemas.js';

/** What whoever issued a task, or the supervision office, does with it: press, accept, send back, call off. */
@Injectable()
export class TasksClosingService {
  constructor(
    private readonly access: TaskAccess,
    private readonly repository: TasksRepository,
    private readonly deadlines: TaskDeadlines,
    private readonly parts: TasksPartsRepository,
    private readonly events: EventLog,
  ) {}

  /** 催办: a nudge, as often as needed. */
  async urge(actor: Actor, id: string, note: string | null): Promise<void> {
    await this.access.change(actor, { id, verb: 'urge' }, async ({ task, now }) => {
      await this.repository.note(task, { urgedCount: task.urgedCount + 1, changedAt: now });
      await this.events.append(actor, TaskUrged({ subject: taskSubject(id), data: { ...ofTask(task), note } }));
    });
  }

  /** 督办: formal pressure after the limit. */
  async supervise(actor: Actor, id: string, note: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'supervise' }, async ({ task, now }) => {
      await this.repository.note(task, { supervisedAt: now, changedAt: now });
      await this.events.append(actor, TaskSupervised({ subject: taskSubject(id), data: { ...ofTask(task), note } }));
    });
  }

  /** 销号: the answer is accepted. */
  async close(actor: Actor, closed: TaskVersion, note: string | null): Promise<void> {
    await this.access.change(actor, { ...closed, verb: 'close' }, async ({ task, now }) => {
      const changes = { closedAt: now, closedById: actor.userId, stateNote: note };
      await this.repository.update(task, { ...entering('close', task, now), ...changes });
      await this.events.append(actor, TaskClosed({ subject: taskSubject(task.id), data: { ...ofTask(task), note } }));
    });
  }

  /**
   * The answer is not enough, or turned out not to be: the unit goes on, with what remained of its limit. Supporting units
   * go on where they are named.
   */
  async reopen(actor: Actor, reopened: TaskVersion, { reason, unitIds = [] }: ReopenTask): Promise<void> {
    await this.access.change(actor, { ...reopened, verb: 'reopen' }, async ({ task, now }) => {
      const from = task.state === 'CLOSED' ? ('CLOSED' as const) : ('ANSWERED' as const);
      await this.parts.reopen(task.id, unitIds);
      const limit = await this.deadlines.afterReopening(task, task.answeredAt ?? now, now);
      await this.repository.update(task, {
        ...entering('reopen', task, now),
        ...limit,
        answeredAt: null,
        closedAt: null,
        closedById: null,
        stateNote: reason,
        reopenedCount: task.reopenedCount + 1,
      });
      const data = { ...ofTask(task), from, reason, dueAt: limit.dueAt.toISOString(), unitIds };
      await this.events.append(actor, TaskReopened({ subject: taskSubject(task.id), data }));
    });
  }

  async cancel(actor: Actor, cancelled: TaskVersion, reason: string): Promise<void> {
    await this.access.change(actor, { ...cancelled, verb: 'cancel' }, async ({ task, now }) => {
      await this.repository.withdrawRequests(task, now);
      await this.repository.update(task, {
        ...entering('cancel', task, now),
        stateNote: reason,
        objectionPendingSince: null,
        extensionPendingSince: null,
      });
      const data = { ...ofTask(task), reason };
      await this.events.append(actor, TaskCancelled({ subject: taskSubject(task.id), data }));
    });
  }
}
