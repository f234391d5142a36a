import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { LeadsQueries } from './leads.queries.js';
import { LEAD_COLUMNS, NAME_JOINS, namesOf, type LeadRow } from './leads.rows.js';
import { LeadScope, isMember } from './leads.scope.js';
import type { LeadFigures, LeadToday } from './leads.screen.schemas.js';

/** A glance, not a list: more of it is one tap away. */
const SHOWN = 20;

/** The first moment of a day in Asia/Shanghai, so many days from today. */
const startOfDay = (days: number): string =>
  `((business_now() at time zone 'Asia/Shanghai')::date + ${days})::timestamp at time zone 'Asia/Shanghai'`;

type Section = 'due' | 'changed' | 'waiting';

/** 今日 of one person. */
@Injectable()
export class LeadsTodayQueries {
  constructor(
    private readonly database: Database,
    private readonly leads: LeadsQueries,
  ) {}

  async today(actor: Actor): Promise<LeadToday> {
    const rows = await this.database.query<LeadRow & { section: Section }>(...this.statement(actor));
    const items = await this.leads.itemsOf(actor, rows);
    const sectionOf = (section: Section) => items.filter((_item, index) => rows[index]?.section === section);
    return {
      figures: await this.figures(actor),
      due: sectionOf('due'),
      changed: sectionOf('changed'),
      waiting: sectionOf('waiting'),
    };
  }

  /** Counts within the reader's scope. */
  async figures(actor: Actor): Promise<LeadFigures> {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    const me = parameters.add(actor.userId);
    const isMine = `lead.member_ids @> array[${me}]::uuid[]`;
    const [figures] = await this.database.query<LeadFigures>(
      `select
         count(*) filter (where lead.stage = 'REPORTED' and lead.waiting_cause = 'TRIAGE')::integer as "awaitingTriage",
         count(*) filter (where lead.stage = 'NEGOTIATING')::integer as negotiating,
         count(*) filter (where lead.is_watched)::integer as watched,
         count(*) filter (where lead.pool_since is not null)::integer as "inPool",
         count(*) filter (where ${isMine})::integer as mine,
         count(*) filter (where ${isMine} and exists (
           select 1 from open_limit where open_limit.record_kind = 'lead' and open_limit.record_id = lead.id
             and open_limit.due_at < business_now()))::integer as "mineLate",
         count(*) filter (where lead.first_reported_at >= business_now() - interval '7 days')::integer as "reportedThisWeek",
         count(*) filter (where lead.waiting_cause = 'RETURNED' and lead.reporter_id = ${me})::integer as "returnedToMe"
       from lead
       where lead.trashed_at is null and lead.stage in ('REPORTED', 'TRIAGED', 'NEGOTIATING') and ${scope.condition()}`,
      parameters.values,
    );
    if (!figures) {
      throw new Error('an aggregate answered nothing');
    }
    return figures;
  }

  /**
   * due: a limit that this person must meet ends today or has ended. changed: somebody else did something on one of
   * mine since yesterday. waiting: one of mine on which somebody else must act.
   */
  private statement(actor: Actor): [string, unknown[]] {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    const me = parameters.add(actor.userId);
    const isMine = actor.userId === null ? 'false' : isMember(actor.userId, parameters);
    const section = (name: Section, from: string, order: string): string => `
      (select '${name}' as section, ${LEAD_COLUMNS}, ${scope.visibility()} as visibility,
              row_number() over (order by ${order}) as place
       from ${from} and lead.trashed_at is null and ${scope.condition()}
       order by ${order} limit ${SHOWN})`;
    const limits = `(select open_limit.record_id, min(open_limit.due_at) as due_at from open_limit
      where open_limit.record_kind = 'lead' and open_limit.responsible_ids @> array[${me}]::uuid[]
      group by open_limit.record_id)`;
    const sql = `
      with page as (
        ${section('due', `${limits} as owed join lead on lead.id = owed.record_id where owed.due_at < ${startOfDay(1)}`, 'owed.due_at, lead.id')}
        union all
        ${section('changed', `lead where ${isMine} and lead.changed_at >= ${startOfDay(-1)} and ${changedByOthers(me)}`, 'lead.changed_at desc, lead.id')}
        union all
        ${section('waiting', `lead where ${isMine} and ${owedByOthers(me)}`, 'lead.changed_at desc, lead.id')}
      )
      select page.*, ${namesOf(me)} from page ${NAME_JOINS} order by page.section, page.place`;
    return [sql, parameters.values];
  }
}

function changedByOthers(me: string): string {
  return `exists (
    select 1 from event_log
    where event_log.subject_kind = 'lead' and event_log.subject_id = lead.id
      and event_log.business_at >= ${startOfDay(-1)} and event_log.actor_id is distinct from ${me}::uuid)`;
}

function owedByOthers(me: string): string {
  return `exists (
    select 1 from open_limit
    where open_limit.record_kind = 'lead' and open_limit.record_id = lead.id
      and not open_limit.responsible_ids @> array[${me}]::uuid[])`;
}
