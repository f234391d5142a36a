import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { TaskIssuing, type TaskItem } from './task-issuing.js';
import { TaskSources } from './task-sources.js';
import type { TaskSourceKind } from './task-vocabulary.js';
import { TasksRepository } from './tasks.repository.js';

/** A record of another module from which tasks are issued. */
export interface TaskSourceRecord {
  sourceKind: TaskSourceKind;
  /** Its kind is registered with `TaskSources`. */
  record: RecordRef;
  /** Where it stands on paper: 第三次专题会议纪要. */
  note?: string;
}

/** A line of a record that becomes a task; `line` is its stable name in the record, such as the id of a resolution. */
export type TaskLine = TaskItem & { line: string };

export interface IssuedTask {
  id: string;
  code: string;
  line: string;
  /** False where the line had become a task before. */
  isNew: boolean;
}

/** What the modules above may ask of tasks. */
@Injectable()
export class TasksCommands {
  constructor(
    private readonly database: Database,
    private readonly repository: TasksRepository,
    private readonly sources: TaskSources,
    private readonly issuing: TaskIssuing,
  ) {}

  /**
   * Makes tasks of the lines of a record, in the caller's transaction if there is one. A line that is a task already
   * stays as it is, so the same call may be made again. Whether the actor may do so is the caller's to say.
   * @throws Error for a kind that is not registered; task.unit-unknown, task.handler-unknown, task.due-in-the-past
   */
  async issue(actor: Actor, source: TaskSourceRecord, lines: readonly TaskLine[]): Promise<IssuedTask[]> {
    if (!this.sources.isRegistered(source.record.kind)) {
      throw new Error(`no task source ${source.record.kind}`);
    }
    return this.database.transaction(async () => {
      await this.repository.lockSource(source.record);
      const tasks = await this.repository.ofSource(source.record);
      const issued: IssuedTask[] = [];
      for (const item of lines) {
        const before = tasks.get(item.line);
        const task = before ?? (await this.issuing.create(actor, source, item));
        tasks.set(item.line, task);
        issued.push({ id: task.id, code: task.code, line: item.line, isNew: before === undefined });
      }
      return issued;
    });
  }
}
