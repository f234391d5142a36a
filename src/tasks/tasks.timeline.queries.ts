import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage, type KeysetPosition } from '../platform/http/index.js';
import { taskErrors } from './tasks.errors.js';
import { TaskAnswered, TaskPartAnswered, TaskProgressed } from './tasks.events.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import type { ListTaskTimeline } from './tasks.list.schemas.js';
import { behalfOf, personNamed, unitNamed } from './tasks.rows.js';
import type { TaskTimeline, TaskTimelineItem } from './tasks.screen.schemas.js';

/** What the unit wrote stands for its event. */
const NOT_SHOWN = [TaskProgressed.type, TaskAnswered.type, TaskPartAnswered.type];

interface TimelineRow extends Omit<TaskTimelineItem, 'at'> {
  at: Date;
  position: string;
}

/** Events of a task and what its units wrote as one stream, newest first. */
@Injectable()
export class TasksTimelineQueries {
  constructor(
    private readonly database: Database,
    private readonly details: TasksDetailQueries,
  ) {}

  /** @throws task.not-found outside the reader's scope */
  async timeline(actor: Actor, id: string, query: ListTaskTimeline): Promise<TaskTimeline> {
    if ((await this.details.abilities(actor, id)) === null) {
      throw taskErrors.notFound();
    }
    const cursorKey = { ...query, id };
    const rows = await this.rows(id, decodeCursor(cursorKey), query.limit + 1);
    const page = toPage(rows, cursorKey, (row) => [row.position, row.id]);
    return {
      items: page.items.map(({ position: _position, at, ...item }) => ({ ...item, at: at.toISOString() })),
      nextCursor: page.nextCursor,
    };
  }

  private async rows(id: string, position: KeysetPosition | null, limit: number): Promise<TimelineRow[]> {
    const parameters = new SqlParameters();
    const task = parameters.add(id);
    const [at, last] = position ?? [];
    const behind =
      position === null
        ? 'true'
        : `(stream.at, stream.id) < (${parameters.add(at)}::timestamptz, ${parameters.add(last)}::uuid)`;
    return this.database.query<TimelineRow>(
      `with stream as (
         select event_log.id, 'event' as kind, event_log.business_at as at, event_log.actor_id,
                event_log.on_behalf_of_id, (event_log.data -> 'throughLink' ->> 'holderId')::uuid as through_unit_id,
                event_log.type, event_log.data - 'throughLink' as params, null::jsonb as entry
         from event_log
         where event_log.subject_kind = 'task' and event_log.subject_id = ${task}
           and event_log.type <> all (${parameters.add(NOT_SHOWN)}::text[])
         union all
         select task_entry.id, 'entry', task_entry.made_at, task_entry.made_by_id, task_entry.on_behalf_of_id,
                task_entry.through_unit_id, null, '{}',
                jsonb_build_object('kind', task_entry.kind, 'text', task_entry.text, 'isForUnit', task_entry.is_for_unit,
                  'unit', ${unitNamed('task_entry.unit_id')}, 'attachmentIds', task_entry.attachment_ids)
         from task_entry where task_entry.task_id = ${task}
       ), page as (
         select stream.* from stream where ${behind}
         order by stream.at desc, stream.id desc limit ${parameters.add(limit)}
       )
       select page.id, page.kind, page.at, page.at::text as position, page.type, page.params, page.entry,
         ${personNamed('page.actor_id')} as actor, ${personNamed('page.on_behalf_of_id')} as "onBehalfOf",
         ${unitNamed('page.through_unit_id')} as "throughUnit",
         ${behalfOf(`coalesce((page.params->>'behalfId')::uuid, page.id)`)} as behalf, ${NAMES} as names
       from page order by page.at desc, page.id desc`,
      parameters.values,
    );
  }
}

/** Names of whatever people and units the parameters of an event mention. */
const NAMES = `(
  select coalesce(json_object_agg(named.id, named.name), '{}') from (
    select distinct (regexp_matches(page.params::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g'))[1]::uuid as id
  ) as mentioned
  join lateral (
    select person.id, person.name from person where person.id = mentioned.id
    union all
    select unit.id, unit.name from unit where unit.id = mentioned.id
  ) as named on true)`;
