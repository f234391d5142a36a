import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { RecordTitles } from '../platform/records/index.js';
import { TaskParties } from './task-parties.js';
import { filterConditions } from './tasks.filters.js';
import type { ListTasks } from './tasks.list.schemas.js';
import type { TaskParty } from './tasks.policy.js';
import { TASK_COLUMNS, TASK_NAMES, sourceOf, toTaskItem, type TaskRow } from './tasks.rows.js';
import { taskScope } from './tasks.scope.js';
import { afterPosition, orderOf } from './tasks.sort.js';
import type { TaskListItem, TaskPage } from './tasks.view.schemas.js';

/** Counting goes on up to here; more is shown as "1,000+". */
const COUNTED_UP_TO = 1_000;

type ListedRow = TaskRow & { sortValue: string; total: number | null };

/** The list of tasks, in one statement: a page in the index of its order, the names beside it, the capped count. */
@Injectable()
export class TasksQueries {
  constructor(
    private readonly database: Database,
    private readonly parties: TaskParties,
    private readonly titles: RecordTitles,
  ) {}

  async list(actor: Actor, query: ListTasks): Promise<TaskPage> {
    const party = await this.parties.of(actor);
    const rows = await this.database.query<ListedRow>(...statement(party, query));
    const found = rows.filter((row) => row.id !== null);
    const page = toPage(found, query, (row) => [row.sortValue, row.id]);
    const total = rows[0]?.total ?? null;
    return {
      items: await this.itemsOf(party, page.items),
      nextCursor: page.nextCursor,
      ...(total === null ? {} : { total: { count: Math.min(total, COUNTED_UP_TO), isCapped: total > COUNTED_UP_TO } }),
    };
  }

  /** Lines for all screens of the module, each with its source as the reader may see it. */
  async itemsOf(party: TaskParty, rows: readonly TaskRow[]): Promise<TaskListItem[]> {
    const sources = rows.map(sourceOf).filter((record) => record !== null);
    const titleOf = await this.titles.titlesOf(party.actor, sources);
    return rows.map((row) => toTaskItem(party, row, titleOf));
  }
}

function statement(party: TaskParty, query: ListTasks): [string, unknown[]] {
  const parameters = new SqlParameters();
  const order = orderOf(query.sort);
  const wanted = [taskScope(party, parameters), ...filterConditions(query, party, parameters)].join(' and ');
  const position = decodeCursor(query);
  const behind = position === null ? 'true' : afterPosition(order, position, parameters);
  const total = `(select count(*)::integer from (
    select 1 from task where ${wanted} limit ${COUNTED_UP_TO + 1}) as counted)`;
  const sql = `
    with page as (
      select ${TASK_COLUMNS}, (${order.column})::text as "sortValue", row_number() over (order by ${order.by}) as place
      from task where ${wanted} and ${behind} order by ${order.by} limit ${parameters.add(query.limit + 1)}
    )
    select page.*, counted.total, ${TASK_NAMES}
    from (select ${position === null ? total : 'null::integer'} as total) as counted
    left join page on true order by page.place`;
  return [sql, parameters.values];
}
