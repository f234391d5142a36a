import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { TaskEntryEntity, TaskRequestEntity } from './task-history.entity.js';
import { TaskPartEntity } from './task-part.entity.js';
import { UNIT_STATES } from './task-state.js';
import type { TaskRequestKind, TaskRuling } from './task-vocabulary.js';
import { TaskEntity, type Task } from './task.entity.js';
import type { TaskParty } from './tasks.policy.js';
import { taskScope } from './tasks.scope.js';

type Entry = Pick<TaskEntryEntity, keyof TaskEntryEntity>;
type Request = Pick<TaskRequestEntity, keyof TaskRequestEntity>;

interface Ruling {
  ruling: TaskRuling;
  note: string | null;
  byId: string | null;
  now: Date;
}

@Injectable()
export class TasksRepository {
  constructor(private readonly database: Database) {}

  /** The business instant and the next code of its year (gaps allowed). */
  async nextCode(): Promise<{ now: Date; code: string }> {
    const [row] = await this.database.query<{ now: Date; code: string }>(
      `select ${BUSINESS_NOW} as now,
              next_task_code(extract(year from ${BUSINESS_NOW} at time zone 'Asia/Shanghai')::integer) as code`,
    );
    if (!row) {
      throw new Error('no code was given');
    }
    return row;
  }

  async find(id: string): Promise<Task | null> {
    return this.database.manager.findOneBy(TaskEntity, { id });
  }

  /** Null for what is not there or outside the party's scope; what lies in the trash is found. */
  async lockInScope(party: TaskParty, id: string): Promise<{ task: Task; now: Date } | null> {
    const parameters = new SqlParameters();
    const [seen] = await this.database.query<{ now: Date }>(
      `select ${BUSINESS_NOW} as now from task
       where task.id = ${parameters.add(id)} and ${taskScope(party, parameters)} for update of task`,
      parameters.values,
    );
    const task = seen && (await this.find(id));
    return seen && task ? { task, now: seen.now } : null;
  }

  /** Two transactions that issue from one record wait for each other. Inside a transaction alone. */
  async lockSource({ kind, id }: RecordRef): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`task-source:${kind}:${id}`]);
  }

  /** Tasks that lines of the record have become, by line; what lies in the trash is not among them. */
  async ofSource({ kind, id }: RecordRef): Promise<Map<string, Task>> {
    const tasks = await this.database.manager.findBy(TaskEntity, {
      sourceRecordKind: kind,
      sourceRecordId: id,
      trashedAt: IsNull(),
    });
    return new Map(tasks.flatMap((task) => (task.sourceLine === null ? [] : [[task.sourceLine, task]])));
  }

  async insert(task: Partial<Task>): Promise<void> {
    await this.database.manager.insert(TaskEntity, task);
  }

  /** One part for each supporting unit. */
  async insertParts({ id: taskId, supportingUnitIds, issuedAt: assignedAt }: Task): Promise<void> {
    const parts = supportingUnitIds.map((unitId) => ({ taskId, unitId, assignedAt }));
    await this.database.manager.insert(TaskPartEntity, parts);
  }

  /** Writes the given columns and the next version. */
  async update(task: Task, changes: Partial<Task>): Promise<void> {
    await this.note(task, { ...changes, version: task.version + 1 });
  }

  /** Without a new version: what nobody decides on must not spoil somebody's decision. */
  async note(task: Task, changes: Partial<Task>): Promise<void> {
    await this.database.manager.update(TaskEntity, { id: task.id }, changes);
    Object.assign(task, changes);
  }

  async insertEntry(entry: Entry): Promise<void> {
    await this.database.manager.insert(TaskEntryEntity, entry);
  }

  async insertRequest(request: Omit<Request, 'ruling' | 'rulingNote' | 'ruledById' | 'ruledAt'>): Promise<void> {
    await this.database.manager.insert(TaskRequestEntity, request);
  }

  async openRequest(taskId: string, kind: TaskRequestKind): Promise<Request | null> {
    return this.database.manager.findOneBy(TaskRequestEntity, { taskId, kind, ruling: IsNull() });
  }

  async rule(requestId: string, { ruling, note, byId, now }: Ruling): Promise<void> {
    const changes = { ruling, rulingNote: note, ruledById: byId, ruledAt: now };
    await this.database.manager.update(TaskRequestEntity, { id: requestId }, changes);
  }

  /** Nobody has to rule any more on what was asked. */
  async withdrawRequests({ id: taskId }: Task, now: Date): Promise<void> {
    const changes = { ruling: 'WITHDRAWN', ruledAt: now } as const;
    await this.database.manager.update(TaskRequestEntity, { taskId, ruling: IsNull() }, changes);
  }

  /** Tasks whose limit runs, locked, in the order of their ids. */
  async lockOwed(afterId: string, limit: number): Promise<Task[]> {
    return this.database.manager
      .createQueryBuilder(TaskEntity, 'task')
      .where('task.id > :afterId and task.state in (:...states)', { afterId, states: UNIT_STATES })
      .orderBy('task.id')
      .take(limit)
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Deletes for good, with its history, what has lain in the trash for so many days, and says what that was. */
  async purge(olderThanDays: number): Promise<Array<Pick<Task, 'id' | 'code'>>> {
    return this.database.query<Pick<Task, 'id' | 'code'>>(
      `delete from task where task.trashed_at < ${BUSINESS_NOW} - $1::integer * interval '1 day'
       returning task.id, task.code`,
      [olderThanDays],
    );
  }
}
