import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/index.js';
import { Database, newId } from '../database/index.js';
import type { NewEvent } from './define-event.js';

/** Channel on which a committed event wakes every process. It says `type kind id`, never what has happened. */
export const EVENT_CHANNEL = 'landfall_event';

/**
 * The audit trail, the outbox and the trigger of everything else (`architecture.md` 4.1). An event and what each
 * subscriber still owes it are written by one statement, in the transaction of the use case.
 */
@Injectable()
export class EventLog {
  constructor(private readonly database: Database) {}

  /** @throws Error outside a transaction: a fact without its change must be impossible */
  async append<Data extends object>(actor: Actor, event: NewEvent<Data>): Promise<string> {
    if (!this.database.inTransaction) {
      throw new Error(`${event.type} must be appended inside the transaction of its change`);
    }
    const id = newId();
    await this.database.preparedQuery(
      `with appended as (
         insert into event_log (id, type, subject_kind, subject_id, actor_id, on_behalf_of_id, request_id, data, before, after)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         returning event_log.id, event_log.type
       ), pending as (
         insert into event_pending (subscriber, event_id)
         select event_subscriber.name, appended.id
         from appended join event_subscriber on appended.type = any (event_subscriber.event_types)
                                             or event_subscriber.event_types = '{*}'
       )
       select pg_notify('${EVENT_CHANNEL}', concat_ws(' ', $2::text, $3::text, $4::uuid))`,
      [
        id,
        event.type,
        event.subject.kind,
        event.subject.id,
        actor.userId,
        actor.onBehalfOfId,
        actor.requestId,
        JSON.stringify(dataOf(actor, event)),
        event.before === undefined ? null : JSON.stringify(event.before),
        event.after === undefined ? null : JSON.stringify(event.after),
      ],
    );
    return id;
  }

  /** The same for many events of one kind at once, in their order. @throws Error outside a transaction */
  async appendMany<Data extends object>(actor: Actor, events: ReadonlyArray<NewEvent<Data>>): Promise<void> {
    if (!this.database.inTransaction) {
      throw new Error('events must be appended inside the transaction of their change');
    }
    const rows = events.map((event) => ({
      ...{ id: newId(), type: event.type, kind: event.subject.kind, subject: event.subject.id },
      ...{ data: dataOf(actor, event), before: event.before ?? null, after: event.after ?? null },
    }));
    await this.database.query(
      `with fresh as (
         select fresh.* from jsonb_to_recordset($1::jsonb)
           as fresh (id uuid, type text, kind text, subject uuid, data jsonb, before jsonb, after jsonb)
       ), appended as (
         insert into event_log (id, type, subject_kind, subject_id, actor_id, on_behalf_of_id, request_id, data, before, after)
         select fresh.id, fresh.type, fresh.kind, fresh.subject, $2, $3, $4, fresh.data, fresh.before, fresh.after
         from fresh order by fresh.id
         returning event_log.id, event_log.type
       ), pending as (
         insert into event_pending (subscriber, event_id)
         select event_subscriber.name, appended.id
         from appended join event_subscriber on appended.type = any (event_subscriber.event_types)
                                             or event_subscriber.event_types = '{*}'
       )
       select pg_notify('${EVENT_CHANNEL}', concat_ws(' ', fresh.type, fresh.kind, fresh.subject)) from fresh`,
      [JSON.stringify(rows), actor.userId, actor.onBehalfOfId, actor.requestId],
    );
  }
}

/** What somebody without a name has done names the link, whichever use case it was: nobody has to think of it. */
function dataOf({ link }: Actor, { data }: NewEvent): object {
  return link ? { ...data, throughLink: { id: link.id, holderId: link.holderId } } : data;
}
