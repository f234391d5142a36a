import { Injectable } from '@nestjs/common';
import type { SheetRequest } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import type { KeysetPosition } from '../platform/http/index.js';
import { TaskParties } from './task-parties.js';
import type { Task } from './task.entity.js';
import { filterConditions } from './tasks.filters.js';
import type { TaskSheetFilter } from './tasks.list.schemas.js';
import type { TaskParty } from './tasks.policy.js';
import { afterPosition, orderOf } from './tasks.sort.js';
import { TASK_COLUMNS, TASK_NAMES, type TaskRow } from './tasks.rows.js';
import { taskScope } from './tasks.scope.js';

/** A task as it stands on a sheet. */
export interface TaskSheetRow extends Pick<
  Task,
  'code' | 'words' | 'sourceKind' | 'sourceNote' | 'state' | 'issuedAt' | 'dueAt' | 'closedAt'
> {
  isLate: boolean;
  leadUnit: string | null;
  supportingUnits: string[];
  handler: string | null;
  /** What the lead unit said last. */
  latestText: string | null;
  latestAt: Date | null;
}

type StoredRow = TaskRow & Pick<TaskSheetRow, 'latestText' | 'latestAt'> & { sortValue: string };

/** Tasks that are in memory at a time. */
const PORTION = 1_000;

/** Tasks for sheets: scope, filter and order of the list, read on from the last one, a portion at a time. */
@Injectable()
export class TasksSheetQueries {
  constructor(
    private readonly database: Database,
    private readonly parties: TaskParties,
  ) {}

  async *rows(
    actor: Actor,
    { filter }: Pick<SheetRequest<TaskSheetFilter>, 'filter'>,
  ): AsyncGenerator<readonly TaskSheetRow[]> {
    const party = await this.parties.of(actor);
    let position: KeysetPosition | null = null;
    let size = PORTION;
    while (size === PORTION) {
      const rows: StoredRow[] = await this.portion(party, filter, position);
      const last = rows.at(-1);
      position = last ? [last.sortValue, last.id] : null;
      size = rows.length;
      yield rows.map(toSheetRow);
    }
  }

  private async portion(
    party: TaskParty,
    filter: TaskSheetFilter,
    position: KeysetPosition | null,
  ): Promise<StoredRow[]> {
    const parameters = new SqlParameters();
    const order = orderOf(filter.sort);
    const wanted = [taskScope(party, parameters), ...filterConditions(filter, party, parameters)];
    const behind = position === null ? [] : [afterPosition(order, position, parameters)];
    return this.database.query<StoredRow>(
      `with page as (
         select ${TASK_COLUMNS}, (${order.column})::text as "sortValue", row_number() over (order by ${order.by}) as place
         from task where ${[...wanted, ...behind].join(' and ')} order by ${order.by} limit ${PORTION}
       )
       select page.*, ${TASK_NAMES}, latest.text as "latestText", latest.made_at as "latestAt"
       from page left join lateral (
         select task_entry.text, task_entry.made_at from task_entry
         where task_entry.task_id = page.id and task_entry.unit_id = page."leadUnitId"
         order by task_entry.made_at desc, task_entry.id desc limit 1
       ) as latest on true
       order by page.place`,
      parameters.values,
    );
  }
}

function toSheetRow({ leadUnit, parts, handler, ...row }: StoredRow): TaskSheetRow {
  return {
    code: row.code,
    words: row.words,
    sourceKind: row.sourceKind,
    sourceNote: row.sourceNote,
    state: row.state,
    issuedAt: row.issuedAt,
    dueAt: row.dueAt,
    closedAt: row.closedAt,
    isLate: row.isLate,
    latestText: row.latestText,
    latestAt: row.latestAt,
    leadUnit: leadUnit?.name ?? null,
    supportingUnits: parts.map(({ unit }) => unit.name),
    handler: handler?.name ?? null,
  };
}
