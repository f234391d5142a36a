import { Injectable } from '@nestjs/common';
import { CalendarReader, due, type Limit } from '../calendar/index.js';
import { Settings } from '../platform/settings/index.js';
import { limitAfterReopening, limitOf, type TaskLimit } from './task-limits.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import { objectionWorkingDays } from './tasks.settings.js';

/** Columns of a task that say how long it has. */
export type LimitColumns = Pick<Task, 'limitStart' | 'limitAmount' | 'limitUnit' | 'dueAt' | 'isDueProvisional'>;

/** The limits of tasks, counted by the zone's calendar. */
@Injectable()
export class TaskDeadlines {
  constructor(
    private readonly calendar: CalendarReader,
    private readonly settings: Settings,
  ) {}

  /** A limit that begins then. @throws task.due-in-the-past and what `due` throws */
  async beginning(start: Date, typed: TaskLimit): Promise<LimitColumns> {
    const limit = limitOf(typed, start);
    if (limit.amount <= 0) {
      throw taskErrors.dueInThePast({}, [{ path: 'limit', code: 'task.due-in-the-past' }]);
    }
    const { at, provisional } = due({ start, limit }, await this.calendar.current());
    const { amount, unit } = limit;
    return {
      limitStart: start,
      limitAmount: amount.toFixed(2),
      limitUnit: unit,
      dueAt: at,
      isDueProvisional: provisional,
    };
  }

  /** Up to and including that day, counted from where the limit began. @throws task.extension-not-later */
  async later(task: Task, dueOn: string): Promise<LimitColumns> {
    const limit = await this.beginning(task.limitStart, { dueOn });
    if (limit.dueAt <= task.dueAt) {
      throw taskErrors.extensionNotLater({}, [{ path: 'dueOn', code: 'task.extension-not-later' }]);
    }
    return limit;
  }

  /** What remained when the unit had answered, beginning now. */
  async afterReopening(task: Task, answeredAt: Date, now: Date): Promise<LimitColumns> {
    const reopened = { start: task.limitStart, limit: limitIn(task), answeredAt, at: now };
    return this.beginning(now, limitAfterReopening(reopened, await this.calendar.current()));
  }

  /** The end of each limit by the calendar as it is now; only those that have moved. */
  async moved<Limited extends LimitColumns>(
    tasks: readonly Limited[],
  ): Promise<Array<{ task: Limited; columns: LimitColumns }>> {
    const moved: Array<{ task: Limited; columns: LimitColumns }> = [];
    for (const task of tasks) {
      const columns = await this.beginning(task.limitStart, limitIn(task));
      const isSame = columns.dueAt.getTime() === task.dueAt.getTime();
      if (!isSame || columns.isDueProvisional !== task.isDueProvisional) {
        moved.push({ task, columns });
      }
    }
    return moved;
  }

  /** Until when a unit that got the task at that instant may object. */
  async objectionUntil(assignedAt: Date): Promise<Date> {
    const limit: Limit = { amount: await this.settings.get(objectionWorkingDays), unit: 'WORKING_DAY' };
    return due({ start: assignedAt, limit }, await this.calendar.current()).at;
  }
}

/** The limit of a row in the terms of the calendar. */
export function limitIn({ limitAmount, limitUnit }: Pick<Task, 'limitAmount' | 'limitUnit'>): Limit {
  return { amount: Number(limitAmount), unit: limitUnit };
}
