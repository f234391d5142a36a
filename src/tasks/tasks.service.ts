import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { TaskAccess, type TaskVersion } from './task-access.js';
import { TaskDeadlines } from './task-deadlines.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import { TaskPurged, TaskRestored, TaskTrashed, ofTask, taskSubject } from './tasks.events.js';
import { TasksRepository } from './tasks.repository.js';

/** Before every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const BATCH = 500;

/** The record itself: take it back, bring it back, count its limit again. */
@Injectable()
export class TasksService {
  constructor(
    private readonly database: Database,
    private readonly access: TaskAccess,
    private readonly repository: TasksRepository,
    private readonly deadlines: TaskDeadlines,
    private readonly events: EventLog,
  ) {}

  async trash(actor: Actor, trashed: TaskVersion): Promise<void> {
    await this.access.change(actor, { ...trashed, verb: 'trash' }, async ({ task, now }) => {
      await this.repository.update(task, { trashedAt: now, trashedById: actor.userId, changedAt: now });
      await this.events.append(actor, TaskTrashed({ subject: taskSubject(task.id), data: ofTask(task) }));
    });
  }

  /** Within 30 days, unless its line became a task again; it comes back as it was. @throws task.not-now */
  async restore(actor: Actor, id: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'restore' }, async ({ task, now }) => {
      await this.demandFreeLine(task);
      await this.repository.update(task, { trashedAt: null, trashedById: null, changedAt: now });
      await this.events.append(actor, TaskRestored({ subject: taskSubject(task.id), data: ofTask(task) }));
    });
  }

  private async demandFreeLine({ sourceRecordKind: kind, sourceRecordId: id, sourceLine }: Task): Promise<void> {
    if (kind === null || id === null || sourceLine === null) {
      return;
    }
    await this.repository.lockSource({ kind, id });
    if ((await this.repository.ofSource({ kind, id })).has(sourceLine)) {
      throw taskErrors.notNow();
    }
  }

  /** Deletes for good what has lain in the trash for so many days. */
  async purge(olderThanDays: number): Promise<void> {
    await this.database.transaction(async () => {
      for (const { id, code } of await this.repository.purge(olderThanDays)) {
        await this.events.append(systemActor('task.purge'), TaskPurged({ subject: taskSubject(id), data: { code } }));
      }
    });
  }

  /** The ends of all limits that run, by the calendar as it is now; that one has moved is logged with its reminders. */
  async countLimitsAgain(): Promise<void> {
    await this.database.transaction(async () => {
      let afterId: string | undefined = FIRST_ID;
      while (afterId !== undefined) {
        const tasks = await this.repository.lockOwed(afterId, BATCH);
        for (const { task, columns } of await this.deadlines.moved(tasks)) {
          await this.repository.note(task, columns);
        }
        afterId = tasks.at(-1)?.id;
      }
    });
  }
}
