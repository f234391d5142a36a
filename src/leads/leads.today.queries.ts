import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { OPEN_STAGES } from './lead-stage.js';
import { READING_TYPES } from './leads.events.js';
import { IS_LATE } from './leads.filters.js';
import { LeadsQueries } from './leads.queries.js';
import { LEAD_COLUMNS, NAME_JOINS, namesOf, type LeadRow } from './leads.rows.js';
import { LeadScope, isMember } from './leads.scope.js';
import type { LeadFigures, LeadToday } from './leads.screen.schemas.js';

/** A glance, not a list: more of it is one tap away. */
const SHOWN = 20;

/** The first moment of a day in Asia/Shanghai, so many days from today. */
const startOfDay = (days: number): string =>
  `((${BUSINESS_NOW} at time zone 'Asia/Shanghai')::date + ${days})::timestamp at time zone 'Asia/Shanghai'`;

const MONDAY = `date_trunc('week', ${BUSINESS_NOW} at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai'`;

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

  /**
   * Counts within the reader's scope, each by its own way into the table. What each counts is a filter of the list, so
   * that a figure opens the leads that it counts.
   */
  async figures(actor: Actor): Promise<LeadFigures> {
    const parameters = new SqlParameters();
    const isSeen = `lead.trashed_at is null and ${new LeadScope(actor, parameters, 'listed').condition()}`;
    const isOpen = `lead.stage = any (${parameters.add(OPEN_STAGES)}::text[])`;
    const isMine = actor.userId === null ? 'false' : isMember(actor.userId, parameters);
    const count = (condition: string): string =>
      `(select count(*)::integer from lead where ${isSeen} and ${condition})`;
    const [figures] = await this.database.query<LeadFigures>(
      `select ${count(`lead.stage = 'REPORTED' and lead.waiting_cause = 'TRIAGE'`)} as "awaitingTriage",
              ${count(`lead.stage = 'NEGOTIATING'`)} as negotiating,
              ${count(`${isOpen} and lead.is_watched`)} as watched,
              ${count('lead.pool_since is not null')} as "inPool",
              ${count(`${isOpen} and ${isMine}`)} as mine,
              ${count(`${isMine} and ${IS_LATE}`)} as "mineLate",
              ${count(`lead.first_reported_at >= ${MONDAY}`)} as "reportedThisWeek",
              ${count(`${isMine} and lead.waiting_cause = 'RETURNED'`)} as "returnedToMe"`,
      parameters.values,
    );
    if (!figures) {
      throw new Error('a row of counts answered nothing');
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
        ${section('changed', `lead where ${isMine} and lead.changed_at >= ${startOfDay(-1)} and ${changedByOthers(me, parameters.add(READING_TYPES))}`, 'lead.changed_at desc, lead.id')}
        union all
        ${section('waiting', `lead where ${isMine} and ${owedByOthers(me)}`, 'lead.changed_at desc, lead.id')}
      )
      select page.*, ${namesOf(me)} from page ${NAME_JOINS} order by page.section, page.place`;
    return [sql, parameters.values];
  }
}

function changedByOthers(me: string, readings: string): string {
  return `exists (
    select 1 from event_log
    where event_log.subject_kind = 'lead' and event_log.subject_id = lead.id
      and event_log.business_at >= ${startOfDay(-1)} and event_log.actor_id is distinct from ${me}::uuid
      and event_log.type <> all (${readings}::text[]))`;
}

function owedByOthers(me: string): string {
  return `exists (
    select 1 from open_limit
    where open_limit.record_kind = 'lead' and open_limit.record_id = lead.id
      and not open_limit.responsible_ids @> array[${me}]::uuid[])`;
}
