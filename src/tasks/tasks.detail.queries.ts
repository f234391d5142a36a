import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { ReminderReader, type OpenLimit } from '../reminders/index.js';
import { TaskParties } from './task-parties.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import { partCanOf, type PartVerb } from './tasks.parts.policy.js';
import { canOf, standingOf, type TaskParty, type TaskVerb } from './tasks.policy.js';
import { TasksQueries } from './tasks.queries.js';
import {
  TASK_COLUMNS,
  TASK_NAMES,
  behalfOf,
  instantOf,
  isoOf,
  personNamed,
  unitNamed,
  type TaskRow,
} from './tasks.rows.js';
import { taskScope } from './tasks.scope.js';
import type { TaskEntryView, TaskListItem, TaskRequestView, TaskView } from './tasks.view.schemas.js';

type Named = { id: string; name: string };

interface DetailRow
  extends TaskRow, Pick<Task, 'assignedAt' | 'acknowledgedAt' | 'stateNote' | 'stateSince' | 'limitStart'> {
  onBehalfOf: Named | null;
  acknowledgedBy: Named | null;
  closedBy: Named | null;
  answer: TaskEntryView | null;
  contributions: TaskEntryView[];
  requests: TaskRequestView[];
}

const DETAIL_COLUMNS = `task.assigned_at as "assignedAt", task.acknowledged_at as "acknowledgedAt",
  task.state_note as "stateNote", task.state_since as "stateSince", task.limit_start as "limitStart",
  task.on_behalf_of_id as "onBehalfOfId", task.acknowledged_by_id as "acknowledgedById",
  task.closed_by_id as "closedById"`;

const ENTRY = `json_build_object('kind', task_entry.kind, 'text', task_entry.text, 'unit', ${unitNamed('task_entry.unit_id')},
  'attachmentIds', task_entry.attachment_ids, 'isForUnit', task_entry.is_for_unit,
  'behalf', ${behalfOf('task_entry.id')}, 'madeBy', ${personNamed('task_entry.made_by_id')},
  'throughUnit', ${unitNamed('task_entry.through_unit_id')},
  'onBehalfOf', ${personNamed('task_entry.on_behalf_of_id')}, 'madeAt', task_entry.made_at)`;

const ANSWER = `(
  select ${ENTRY}
  from task_entry where task_entry.task_id = page.id and task_entry.kind = 'ANSWER'
  order by task_entry.made_at desc, task_entry.id desc limit 1)`;

const CONTRIBUTIONS = `coalesce((
  select json_agg(latest.entry order by latest.made_at) from (
    select distinct on (task_entry.unit_id) ${ENTRY} as entry, task_entry.made_at
    from task_entry where task_entry.task_id = page.id and task_entry.kind = 'CONTRIBUTION'
    order by task_entry.unit_id, task_entry.made_at desc, task_entry.id desc
  ) as latest), '[]')`;

const REQUESTS = `coalesce((
  select json_agg(json_build_object('kind', task_request.kind, 'reason', task_request.reason,
    'proposedUnit', ${unitNamed('task_request.proposed_unit_id')}, 'proposedDueOn', task_request.proposed_due_on,
    'isForUnit', task_request.is_for_unit, 'behalf', ${behalfOf('task_request.id')},
    'madeBy', ${personNamed('task_request.made_by_id')}, 'throughUnit', ${unitNamed('task_request.through_unit_id')}, 'madeAt', task_request.made_at,
    'onBehalfOf', ${personNamed('task_request.on_behalf_of_id')},
    'ruling', task_request.ruling, 'rulingNote', task_request.ruling_note,
    'ruledBy', ${personNamed('task_request.ruled_by_id')}, 'ruledAt', task_request.ruled_at)
    order by task_request.made_at desc, task_request.id desc)
  from task_request where task_request.task_id = page.id), '[]')`;

/** What somebody may do to a task as its lead unit or issuer, and to each of its parts. */
export type TaskAbilities = Record<TaskVerb, boolean> & { parts: Array<Record<PartVerb, boolean>> };

/** One task with everything on its page but the timeline. */
@Injectable()
export class TasksDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly parties: TaskParties,
    private readonly lists: TasksQueries,
    private readonly reminders: ReminderReader,
  ) {}

  /** @throws task.not-found for what is not there, lies in the trash or outside the reader's scope */
  async detail(actor: Actor, id: string): Promise<TaskView> {
    const view = await this.find(actor, id);
    if (!view) {
      throw taskErrors.notFound();
    }
    return view;
  }

  /** The same, null for what the reader may not see. */
  async find(actor: Actor, id: string): Promise<TaskView | null> {
    const party = await this.parties.of(actor);
    const [row] = await this.database.preparedQuery<DetailRow>(...statement(party, id));
    const [item] = row ? await this.lists.itemsOf(party, [row]) : [];
    if (!row || !item) {
      return null;
    }
    return toView(item, row, await this.reminders.openFor('task', id));
  }

  /** What the actor may do to the task and to its parts: for what hangs on it. Null outside the actor's scope. */
  async abilities(actor: Actor, id: string): Promise<TaskAbilities | null> {
    const party = await this.parties.of(actor);
    const parameters = new SqlParameters();
    const [row] = await this.database.query<TaskRow>(
      `with page as (
         select ${TASK_COLUMNS} from task
         where task.id = ${parameters.add(id)} and task.trashed_at is null and ${taskScope(party, parameters)}
       )
       select page.*, ${TASK_NAMES} from page`,
      parameters.values,
    );
    if (!row) {
      return null;
    }
    const standing = standingOf(row);
    return { ...canOf(party, standing), parts: row.parts.map((part) => partCanOf(party, standing, part)) };
  }
}

function statement(party: TaskParty, id: string): [string, unknown[]] {
  const parameters = new SqlParameters();
  const sql = `
    with page as (
      select ${TASK_COLUMNS}, ${DETAIL_COLUMNS} from task
      where task.id = ${parameters.add(id)} and task.trashed_at is null and ${taskScope(party, parameters)}
    )
    select page.*, ${TASK_NAMES}, ${personNamed('page."onBehalfOfId"')} as "onBehalfOf",
      ${personNamed('page."acknowledgedById"')} as "acknowledgedBy", ${personNamed('page."closedById"')} as "closedBy",
      ${ANSWER} as answer, ${CONTRIBUTIONS} as contributions, ${REQUESTS} as requests
    from page`;
  return [sql, parameters.values];
}

function toView({ id, ...item }: TaskListItem, row: DetailRow, limits: readonly OpenLimit[]): TaskView {
  return {
    ...item,
    onBehalfOf: row.onBehalfOf,
    assignedAt: row.assignedAt.toISOString(),
    acknowledgedAt: instantOf(row.acknowledgedAt),
    acknowledgedBy: row.acknowledgedBy,
    closedBy: row.closedBy,
    stateNote: row.stateNote,
    stateSince: row.stateSince.toISOString(),
    limitStart: row.limitStart.toISOString(),
    answer: row.answer && toEntry(row.answer),
    contributions: row.contributions.map(toEntry),
    requests: row.requests.map((request) => ({
      ...request,
      madeAt: isoOf(request.madeAt),
      ruledAt: isoOf(request.ruledAt),
    })),
    dues: limits.map(({ rule, dueAt, isLate, isProvisional, owedBy }) => ({
      rule,
      dueAt: dueAt.toISOString(),
      isLate,
      isProvisional,
      owedBy,
    })),
    id,
  };
}

function toEntry(entry: TaskEntryView): TaskEntryView {
  return { ...entry, madeAt: isoOf(entry.madeAt) };
}
