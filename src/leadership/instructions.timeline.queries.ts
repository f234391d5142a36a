import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage, type KeysetPosition } from '../platform/http/index.js';
import { TasksReader } from '../tasks/index.js';
import { InstructionsDetailQueries } from './instructions.detail.queries.js';
import { InstructionReported } from './instructions.events.js';
import type { ListInstructionTimeline } from './instructions.schemas.js';
import type { InstructionTimeline, InstructionTimelineItem } from './instructions.view.schemas.js';
import { personNamed } from './names.js';

interface TimelineRow extends Omit<InstructionTimelineItem, 'at'> {
  at: Date;
  position: string;
}

/** What happened to an instruction and to its tasks as one stream with its reports, newest first. */
@Injectable()
export class InstructionsTimelineQueries {
  constructor(
    private readonly database: Database,
    private readonly details: InstructionsDetailQueries,
    private readonly tasks: TasksReader,
  ) {}

  /** @throws instruction.not-found outside the reader's scope */
  async timeline(actor: Actor, id: string, query: ListInstructionTimeline): Promise<InstructionTimeline> {
    const { words } = await this.details.detail(actor, id);
    const cursorKey = { ...query, id };
    const rows = await this.rows(id, decodeCursor(cursorKey), query.limit + 1);
    const page = toPage(rows, cursorKey, (row) => [row.position, row.id]);
    return {
      items: page.items.map(({ position: _position, at, ...item }) => ({
        ...item,
        ...(words === null ? { params: {}, report: null } : {}),
        at: at.toISOString(),
      })),
      nextCursor: page.nextCursor,
    };
  }

  private async rows(id: string, position: KeysetPosition | null, limit: number): Promise<TimelineRow[]> {
    const tasks = await this.tasks.outcomesOf('instruction', [id]);
    const parameters = new SqlParameters();
    const instruction = parameters.add(id);
    const subjects = parameters.add([id, ...tasks.map((task) => task.id)]);
    const [at, last] = position ?? [];
    const behind =
      position === null
        ? 'true'
        : `(stream.at, stream.id) < (${parameters.add(at)}::timestamptz, ${parameters.add(last)}::uuid)`;
    return this.database.query<TimelineRow>(
      `with stream as (
         select event_log.id, 'event' as kind, event_log.business_at as at, event_log.actor_id,
                event_log.on_behalf_of_id, event_log.type, event_log.data as params, null::jsonb as report
         from event_log
         where event_log.subject_id = any (${subjects}::uuid[])
           and event_log.subject_kind in ('instruction', 'task')
           and event_log.type <> ${parameters.add(InstructionReported.type)}
         union all
         select instruction_report.id, 'report', instruction_report.made_at, instruction_report.made_by_id,
                instruction_report.on_behalf_of_id, null, '{}',
                jsonb_build_object('text', instruction_report.text, 'isFinal', instruction_report.is_final)
         from instruction_report where instruction_report.instruction_id = ${instruction}
       ), page as (
         select stream.* from stream where ${behind}
         order by stream.at desc, stream.id desc limit ${parameters.add(limit)}
       )
       select page.id, page.kind, page.at, page.at::text as position, page.type, page.params, page.report,
         ${personNamed('page.actor_id')} as actor, ${personNamed('page.on_behalf_of_id')} as "onBehalfOf"
       from page order by page.at desc, page.id desc`,
      parameters.values,
    );
  }
}
