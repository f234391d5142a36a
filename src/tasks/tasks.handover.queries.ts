import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { TaskState } from './task-state.js';
import { IS_OPEN, IS_PENDING } from './tasks.rows.js';

/** A task that somebody issued, decides on or handles. */
export interface HeldTask {
  id: string;
  version: number;
  code: string;
  words: string;
  state: TaskState;
  dueAt: Date;
  leadUnitId: string;
  isHandler: boolean;
  isOwner: boolean;
  /** A ruling of the owners is wanted. */
  isPending: boolean;
  lastText: string | null;
  lastAt: Date | null;
}

/** Who decides on a task and who handles it. */
export interface TaskHolding {
  id: string;
  version: number;
  code: string;
  leadUnitId: string;
  sourceRecordKind: string | null;
  sourceRecordId: string | null;
  sourceLine: string | null;
  handlerId: string | null;
  ownerIds: string[];
}

const heldBy = (person: string): string => `task.trashed_at is null and ${IS_OPEN}
  and (task.handler_id = ${person} or task.owner_ids @> array[${person}])`;

/** What people and units hold of open tasks, and who holds it from now on. */
@Injectable()
export class TasksHandoverQueries {
  constructor(private readonly database: Database) {}

  async lock(personId: string): Promise<void> {
    await this.database.query(
      `select task.id from task where ${heldBy('$1::uuid')} order by task.id for no key update`,
      [personId],
    );
  }

  /** What is due first comes first. */
  async heldBy(personId: string): Promise<HeldTask[]> {
    return this.database.query<HeldTask>(
      `select task.id, task.version, task.code, task.words, task.state, task.due_at as "dueAt",
              task.lead_unit_id as "leadUnitId", task.handler_id is not distinct from $1::uuid as "isHandler",
              task.owner_ids @> array[$1::uuid] as "isOwner", ${IS_PENDING} as "isPending",
              entry.text as "lastText", entry.made_at as "lastAt"
       from task
       left join lateral (
         select task_entry.text, task_entry.made_at from task_entry where task_entry.task_id = task.id
         order by task_entry.made_at desc, task_entry.id desc limit 1
       ) as entry on true
       where ${heldBy('$1::uuid')} order by task.due_at, task.id`,
      [personId],
    );
  }

  async leadUnitsOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; leadUnitId: string }>(
      'select task.id, task.lead_unit_id as "leadUnitId" from task where task.id = any ($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, leadUnitId }) => [id, leadUnitId]));
  }

  /** Locked; whatever lies in the trash is missing. */
  async holdingsOf(ids: readonly string[]): Promise<TaskHolding[]> {
    return this.database.query<TaskHolding>(
      `select task.id, task.version, task.code, task.lead_unit_id as "leadUnitId",
              task.source_record_kind as "sourceRecordKind", task.source_record_id as "sourceRecordId",
              task.source_line as "sourceLine", task.handler_id as "handlerId", task.owner_ids::text[] as "ownerIds"
       from task where task.id = any ($1::uuid[]) and task.trashed_at is null order by task.id for no key update`,
      [ids],
    );
  }

  async write(holdings: ReadonlyArray<Pick<TaskHolding, 'id' | 'handlerId' | 'ownerIds'>>, now: Date): Promise<void> {
    await this.database.query(
      `update task set handler_id = wanted."handlerId",
         handler_ids = array_remove(array_remove(task.handler_ids, task.handler_id) || wanted."handlerId", null), version = task.version + 1, changed_at = $2,
         owner_ids = array(select owner.id::uuid from jsonb_array_elements_text(wanted."ownerIds") as owner (id))
       from jsonb_to_recordset($1) as wanted (id uuid, "handlerId" uuid, "ownerIds" jsonb)
       where task.id = wanted.id`,
      [JSON.stringify(holdings), now],
    );
  }

  async countHeldBy(personId: string): Promise<number> {
    return this.count(heldBy('$1::uuid'), personId);
  }

  /** What the unit leads or has issued. */
  async countOfUnit(unitId: string): Promise<number> {
    return this.count(
      `task.trashed_at is null and ${IS_OPEN} and (task.lead_unit_id = $1 or task.issue_unit_id = $1)`,
      unitId,
    );
  }

  private async count(condition: string, id: string): Promise<number> {
    const sql = `select count(*)::integer as count from task where ${condition}`;
    const [row] = await this.database.query<{ count: number }>(sql, [id]);
    return row?.count ?? 0;
  }
}
