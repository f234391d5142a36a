import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { TaskParties } from './task-parties.js';
import type { TaskState } from './task-state.js';
import { IS_LATE, IS_OPEN } from './tasks.rows.js';
import { taskScope } from './tasks.scope.js';

export interface TaskTitle {
  code: string;
  /** The words of the task. */
  title: string;
}

/** A task beside the line of the record from which it came. */
export interface SourceTask {
  id: string;
  code: string;
  line: string | null;
  state: TaskState;
  leadUnitId: string;
  dueAt: Date;
  isLate: boolean;
}

/** How a task of a record stands, for whoever may see that record. */
export interface TaskOutcome extends Omit<SourceTask, 'line'> {
  sourceId: string;
  leadUnit: string | null;
  supportingUnits: string[];
  handler: string | null;
  closedAt: Date | null;
  /** The answer, or the latest note of progress while there is none. */
  latestText: string | null;
}

/** What other modules may ask about tasks. */
@Injectable()
export class TasksReader {
  constructor(
    private readonly database: Database,
    private readonly parties: TaskParties,
  ) {}

  /** Whether there is such a task, outside the trash, for whoever asks. */
  async exists(id: string): Promise<boolean> {
    const sql = 'select task.id from task where task.id = $1 and task.trashed_at is null';
    return (await this.database.query(sql, [id])).length > 0;
  }

  /** How the tasks are named to this reader, by id; what the reader may not know of is left out. */
  async titleOf(actor: Actor, ids: readonly string[]): Promise<Map<string, TaskTitle>> {
    const party = await this.parties.of(actor);
    const parameters = new SqlParameters();
    const rows = await this.database.query<TaskTitle & { id: string }>(
      `select task.id, task.code, task.words as title from task
       where task.id = any (${parameters.add(ids)}::uuid[]) and task.trashed_at is null
         and ${taskScope(party, parameters)}`,
      parameters.values,
    );
    return new Map(rows.map(({ id, ...title }) => [id, title]));
  }

  /** Codes by id, for whoever reads; an id that is not there is missing. */
  async codesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const sql = 'select task.id, task.code from task where task.id = any ($1)';
    const rows = await this.database.query<{ id: string; code: string }>(sql, [ids]);
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  /** All tasks of a record, outside the trash, in the order in which they were issued, for the module that owns it. */
  async ofSource({ kind, id }: RecordRef): Promise<SourceTask[]> {
    return this.database.query<SourceTask>(
      `select task.id, task.code, task.source_line as line, task.state, task.lead_unit_id as "leadUnitId",
              task.due_at as "dueAt", ${IS_LATE} as "isLate"
       from task
       where task.source_record_kind = $1 and task.source_record_id = $2 and task.trashed_at is null
       order by task.issued_at, task.code`,
      [kind, id],
    );
  }

  /** The same for many records of a kind with what came of each task, in the order in which they were issued. */
  async outcomesOf(kind: string, ids: readonly string[]): Promise<TaskOutcome[]> {
    return this.database.query<TaskOutcome>(
      `select task.source_record_id as "sourceId", task.id, task.code, task.state, task.lead_unit_id as "leadUnitId",
              task.due_at as "dueAt", ${IS_LATE} as "isLate", task.closed_at as "closedAt", unit.name as "leadUnit",
              person.name as handler, latest.text as "latestText",
              array(select supporting.name from unit as supporting
                where supporting.id = any (task.supporting_unit_ids) order by supporting.name) as "supportingUnits"
       from task
       left join unit on unit.id = task.lead_unit_id
       left join person on person.id = task.handler_id
       left join lateral (
         select task_entry.text from task_entry where task_entry.task_id = task.id
         order by task_entry.kind = 'ANSWER' desc, task_entry.made_at desc, task_entry.id desc limit 1
       ) as latest on true
       where task.source_record_kind = $1 and task.source_record_id = any ($2::uuid[]) and task.trashed_at is null
       order by task.issued_at, task.code`,
      [kind, ids],
    );
  }

  /** How many tasks of each record are not ended yet; a record without any is not in the map. */
  async countOpen(kind: string, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: string; count: number }>(
      `select task.source_record_id as id, count(*)::integer as count from task
       where task.source_record_kind = $1 and task.source_record_id = any ($2::uuid[]) and task.trashed_at is null
         and ${IS_OPEN}
       group by task.source_record_id`,
      [kind, ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
