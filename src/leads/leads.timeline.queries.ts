import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { decodeCursor, toPage, type KeysetPosition } from '../platform/http/index.js';
import { LeadReadings } from './lead-readings.js';
import { leadErrors } from './leads.errors.js';
import { LeadFollowedUp, READING_TYPES } from './leads.events.js';
import type { ListTimeline } from './leads.list.schemas.js';
import { LeadsSightQueries } from './leads.sight.queries.js';
import type { LeadTimeline, LeadTimelineItem } from './leads.screen.schemas.js';

/** A follow-up stands for its event. */
const NOT_SHOWN = [LeadFollowedUp.type, ...READING_TYPES];

interface TimelineRow extends Omit<LeadTimelineItem, 'at'> {
  at: Date;
  position: string;
}

/** Events and follow-ups of a lead as one stream, newest first. */
@Injectable()
export class LeadsTimelineQueries {
  constructor(
    private readonly database: Database,
    private readonly sight: LeadsSightQueries,
    private readonly readings: LeadReadings,
  ) {}

  /** @throws lead.not-found outside the reader's scope, access.denied where only figures or a description are shown */
  async timeline(actor: Actor, id: string, query: ListTimeline): Promise<LeadTimeline> {
    await this.open(actor, id);
    const cursorKey = { ...query, id };
    const rows = await this.rows(id, decodeCursor(cursorKey), query.limit + 1);
    const page = toPage(rows, cursorKey, (row) => [row.position, row.id]);
    return {
      items: page.items.map(({ position: _position, at, ...item }) => ({ ...item, at: at.toISOString() })),
      nextCursor: page.nextCursor,
    };
  }

  private async open(actor: Actor, id: string): Promise<void> {
    const sight = await this.sight.sightOf(actor, id);
    if (!sight) {
      throw leadErrors.notFound();
    }
    if (sight.visibility !== 'FULL') {
      throw platformErrors.forbidden();
    }
    await this.readings.note(actor, sight, 'timeline');
  }

  private async rows(id: string, position: KeysetPosition | null, limit: number): Promise<TimelineRow[]> {
    const parameters = new SqlParameters();
    const lead = parameters.add(id);
    const count = parameters.add(limit);
    const [at, last] = position ?? [];
    const behind =
      position === null
        ? 'true'
        : `(stream.at, stream.id) < (${parameters.add(at)}::timestamptz, ${parameters.add(last)}::uuid)`;
    return this.database.query<TimelineRow>(
      `with stream as (
         select event_log.id, 'event' as kind, event_log.business_at as at, event_log.actor_id,
                event_log.on_behalf_of_id, event_log.type, event_log.data as params, null::jsonb as "followUp"
         from event_log
         where event_log.subject_kind = 'lead' and event_log.subject_id = ${lead}
           and event_log.type <> all (${parameters.add(NOT_SHOWN)}::text[])
         union all
         select lead_follow_up.id, 'follow-up', lead_follow_up.happened_at, lead_follow_up.logged_by_id,
                lead_follow_up.on_behalf_of_id, null, '{}', jsonb_build_object(
                  'kind', lead_follow_up.kind, 'text', lead_follow_up.text, 'place', lead_follow_up.place,
                  'people', lead_follow_up.people, 'nextStep', lead_follow_up.next_step,
                  'nextStepOn', lead_follow_up.next_step_on)
         from lead_follow_up where lead_follow_up.lead_id = ${lead}
       ), page as (
         select stream.* from stream where ${behind} order by stream.at desc, stream.id desc limit ${count}
       )
       select page.id, page.kind, page.at, page.at::text as position, page.type, page.params, page."followUp",
         ${personOf('page.actor_id')} as actor, ${personOf('page.on_behalf_of_id')} as "onBehalfOf", ${NAMES} as names
       from page order by page.at desc, page.id desc`,
      parameters.values,
    );
  }
}

function personOf(id: string): string {
  return `(select json_build_object('id', person.id, 'name', person.name) from person where person.id = ${id})`;
}

/** Names of whatever people and units the parameters of an event mention. */
const NAMES = `(
  select coalesce(json_object_agg(named.id, named.name), '{}') from (
    select (regexp_matches(page.params::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g'))[1]::uuid as id
  ) as mentioned
  join lateral (
    select person.id, person.name from person where person.id = mentioned.id
    union all
    select unit.id, unit.name from unit where unit.id = mentioned.id
  ) as named on true)`;
