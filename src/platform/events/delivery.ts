import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/index.js';
import type { StoredEvent } from './define-event.js';
import { Subscribers, type BatchSubscriber, type EventSubscriber } from './subscribers.js';

/** After so many failures a person has to look (shown on the administrator's page, with a retry). */
const MAX_ATTEMPTS = 8;
/** Events of one subscriber that are delivered in one go, unless there is more time. */
export const PORTION = 1_000;

/** Events that share a transaction as long as all of them succeed; more where one set of questions serves them all. */
const BATCH = 50;
const BATCH_OF_MANY = 250;

type HandlingSubscriber = EventSubscriber | BatchSubscriber;

interface Failure {
  subscriber: HandlingSubscriber;
  eventId: string;
  because: unknown;
}

interface Outcome {
  taken: number;
  handled: number;
}

/**
 * Hands pending events to their subscriber, some in one transaction; when that fails, each in a transaction of its own:
 * one bad event stops nobody.
 */
@Injectable()
export class EventDelivery {
  private readonly logger = new Logger(EventDelivery.name);

  constructor(
    private readonly database: Database,
    private readonly subscribers: Subscribers,
  ) {}

  /**
   * Delivers until nothing is due or a portion is done. Safe to run anywhere, any number of times, in parallel.
   * Answers how many events were handled. @throws Error for a subscriber that is not in the code
   */
  async deliver(subscriberName: string): Promise<number> {
    const subscriber = this.subscribers.get(subscriberName);
    if (!subscriber) {
      throw new Error(`no subscriber ${subscriberName}`);
    }
    if ('drain' in subscriber) {
      return subscriber.drain();
    }
    const batch = 'handleMany' in subscriber ? BATCH_OF_MANY : BATCH;
    let handled = 0;
    for (let left = PORTION; left > 0;) {
      const outcome = await this.deliverBatch(subscriber, Math.min(left, batch));
      if (outcome.taken === 0) {
        break;
      }
      handled += outcome.handled;
      left -= outcome.taken;
    }
    return handled;
  }

  /** Subscribers of this process for which something has been due for longer than this. */
  async owed(olderThanMs: number): Promise<string[]> {
    const rows = await this.database.query<{ subscriber: string }>(
      `select subscriber.name as subscriber from unnest($2::text[]) as subscriber (name)
       where exists (select from event_pending
                     where event_pending.subscriber = subscriber.name and event_pending.dead_at is null
                       and event_pending.next_attempt_at <= clock_timestamp() - $1 * interval '1 millisecond')`,
      [olderThanMs, this.subscribers.names()],
    );
    return rows.map((row) => row.subscriber);
  }

  private async deliverBatch(subscriber: HandlingSubscriber, most: number): Promise<Outcome> {
    const taken: string[] = [];
    try {
      await this.database.transaction(async () => {
        const events = await this.take(subscriber.name, most);
        taken.push(...events.map(({ id }) => id));
        await handOver(subscriber, events);
        await this.settle(subscriber.name, taken);
      });
      return { taken: taken.length, handled: taken.length };
    } catch (error) {
      const [eventId] = taken;
      if (eventId === undefined) {
        throw error;
      }
      return taken.length > 1
        ? this.deliverAlone(subscriber, taken.length)
        : this.fail({ subscriber, eventId, because: error });
    }
  }

  /** So many of the next events, each by itself. */
  private async deliverAlone(subscriber: HandlingSubscriber, count: number): Promise<Outcome> {
    const outcome = { taken: 0, handled: 0 };
    for (let done = 0; done < count; done += 1) {
      const one = await this.deliverBatch(subscriber, 1);
      outcome.taken += one.taken;
      outcome.handled += one.handled;
    }
    return outcome;
  }

  private async take(subscriber: string, most: number): Promise<StoredEvent[]> {
    const rows = await this.database.preparedQuery<EventRow>(
      `select event_log.id, event_log.type, event_log.subject_kind, event_log.subject_id, event_log.actor_id,
              event_log.on_behalf_of_id, event_log.request_id, event_log.data, event_log.before, event_log.after,
              event_log.business_at
       from event_pending join event_log on event_log.id = event_pending.event_id
       where event_pending.subscriber = $1 and event_pending.dead_at is null
         and event_pending.next_attempt_at <= clock_timestamp()
       order by event_pending.next_attempt_at, event_pending.event_id
       limit $2 for update of event_pending skip locked`,
      [subscriber, most],
    );
    return rows.map(toStoredEvent);
  }

  private async settle(subscriber: string, eventIds: readonly string[]): Promise<void> {
    if (eventIds.length > 0) {
      await this.database.query('delete from event_pending where subscriber = $1 and event_id = any ($2::uuid[])', [
        subscriber,
        eventIds,
      ]);
    }
  }

  private async fail({ subscriber, eventId, because }: Failure): Promise<Outcome> {
    const message = because instanceof Error ? because.message : String(because);
    this.logger.error(`subscriber ${subscriber.name} failed on event ${eventId}: ${message}`);
    await this.database.query(
      `update event_pending
       set attempts = attempts + 1, last_error = left($3, 500),
           next_attempt_at = clock_timestamp() + least(power(2, attempts), 300) * interval '1 second',
           dead_at = case when attempts + 1 >= ${MAX_ATTEMPTS} then clock_timestamp() end
       where subscriber = $1 and event_id = $2`,
      [subscriber.name, eventId, message],
    );
    return { taken: 1, handled: 0 };
  }
}

async function handOver(subscriber: HandlingSubscriber, events: readonly StoredEvent[]): Promise<void> {
  if (events.length > 0 && 'handleMany' in subscriber) {
    return subscriber.handleMany(events);
  }
  if ('handle' in subscriber) {
    for (const event of events) {
      await subscriber.handle(event);
    }
  }
}

interface EventRow {
  id: string;
  type: string;
  subject_kind: string;
  subject_id: string;
  actor_id: string | null;
  on_behalf_of_id: string | null;
  request_id: string;
  data: Record<string, unknown>;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  business_at: Date;
}

function toStoredEvent(row: EventRow): StoredEvent {
  return {
    id: row.id,
    type: row.type,
    subject: { kind: row.subject_kind, id: row.subject_id },
    actorId: row.actor_id,
    onBehalfOfId: row.on_behalf_of_id,
    requestId: row.request_id,
    data: row.data,
    before: row.before ?? undefined,
    after: row.after ?? undefined,
    at: row.business_at,
  };
}
