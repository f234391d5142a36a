import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { shiftedParts, type TaskHolding, type TaskShift } from './task-shift.js';
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
  /** Supporting units for whose part the person is 经办人 and has not answered. */
  partUnitIds: string[];
  isOwner: boolean;
  /** A ruling of the owners is wanted. */
  isPending: boolean;
  lastText: string | null;
  lastAt: Date | null;
}

const openPartsOf = (person: string): string => `select task_part.unit_id from task_part
  where task_part.task_id = task.id and task_part.handler_id = ${person} and task_part.answered_at is null`;

const heldBy = (person: string): string => `task.trashed_at is null and ${IS_OPEN}
  and (task.handler_id = ${person} or task.owner_ids @> array[${person}]
    or (task.handler_ids @> array[${person}] and exists (${openPartsOf(person)})))`;

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
              array(${openPartsOf('$1::uuid')} order by task_part.unit_id)::text[] as "partUnitIds",
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

  /** Locked; whatever lies in the trash is missing. Whoever changes a part has locked its task. */
  async holdingsOf(ids: readonly string[]): Promise<TaskHolding[]> {
    await this.database.query(
      'select task.id from task where task.id = any ($1::uuid[]) order by task.id for no key update',
      [ids],
    );
    return this.database.query<TaskHolding>(
      `select task.id, task.version, task.code, task.lead_unit_id as "leadUnitId",
              task.source_record_kind as "sourceRecordKind", task.source_record_id as "sourceRecordId",
              task.source_line as "sourceLine", task.handler_id as "handlerId", task.owner_ids::text[] as "ownerIds",
              coalesce((
                select json_agg(json_build_object('unitId', task_part.unit_id, 'handlerId', task_part.handler_id,
                  'version', task_part.version, 'isOpen', task_part.answered_at is null) order by task_part.unit_id)
                from task_part where task_part.task_id = task.id and task_part.handler_id is not null
              ), '[]') as parts
       from task where task.id = any ($1::uuid[]) and task.trashed_at is null order by task.id`,
      [ids],
    );
  }

  /** Parts first: who handles a task at all is read from them. */
  async write(shifts: readonly TaskShift[], now: Date): Promise<void> {
    const parts = shifts.flatMap((shift) => shiftedParts(shift).map((part) => ({ taskId: shift.to.id, ...part })));
    await this.database.query(
      `update task_part set handler_id = wanted."toId", version = task_part.version + 1
       from jsonb_to_recordset($1) as wanted ("taskId" uuid, "unitId" uuid, "toId" uuid)
       where task_part.task_id = wanted."taskId" and task_part.unit_id = wanted."unitId"`,
      [JSON.stringify(parts)],
    );
    await this.database.query(
      `update task set handler_id = wanted."handlerId", version = task.version + 1, changed_at = $2,
         handler_ids = array(
           select wanted."handlerId" where wanted."handlerId" is not null
           union
           select task_part.handler_id from task_part
           where task_part.task_id = task.id and task_part.handler_id is not null),
         owner_ids = array(select owner.id::uuid from jsonb_array_elements_text(wanted."ownerIds") as owner (id))
       from jsonb_to_recordset($1) as wanted (id uuid, "handlerId" uuid, "ownerIds" jsonb)
       where task.id = wanted.id`,
      [JSON.stringify(shifts.map(({ to }) => to)), now],
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
