import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';

export interface SubscriberState {
  subscriber: string;
  pending: number;
  dead: number;
  /** Age of what has waited longest, in seconds. */
  waitingSeconds: number;
}

export interface DeadEvent {
  subscriber: string;
  eventId: string;
  type: string;
  attempts: number;
  lastError: string | null;
  deadAt: Date;
}

/** What subscribers still owe, for whoever looks after the installation. */
@Injectable()
export class PendingEvents {
  constructor(private readonly database: Database) {}

  async states(): Promise<SubscriberState[]> {
    return this.database.query<SubscriberState>(
      `select event_subscriber.name as subscriber,
              count(event_pending.event_id) filter (where event_pending.dead_at is null)::int as pending,
              count(event_pending.event_id) filter (where event_pending.dead_at is not null)::int as dead,
              coalesce(extract(epoch from clock_timestamp() - min(event_log.recorded_at)
                filter (where event_pending.dead_at is null)), 0)::int as "waitingSeconds"
       from event_subscriber
       left join event_pending on event_pending.subscriber = event_subscriber.name
       left join event_log on event_log.id = event_pending.event_id
       group by event_subscriber.name order by event_subscriber.name`,
    );
  }

  async dead(most: number): Promise<DeadEvent[]> {
    return this.database.query<DeadEvent>(
      `select event_pending.subscriber, event_pending.event_id as "eventId", event_log.type, event_pending.attempts,
              event_pending.last_error as "lastError", event_pending.dead_at as "deadAt"
       from event_pending join event_log on event_log.id = event_pending.event_id
       where event_pending.dead_at is not null order by event_pending.dead_at desc limit $1`,
      [most],
    );
  }

  /** Gives dead events new attempts: one of a subscriber, all of it, or all there are. Answers how many. */
  async revive({ subscriber, eventId }: { subscriber?: string; eventId?: string }): Promise<number> {
    const rows = await this.database.query(
      `update event_pending set dead_at = null, attempts = 0, next_attempt_at = clock_timestamp()
       where event_pending.dead_at is not null and ($1::text is null or event_pending.subscriber = $1)
         and ($2::uuid is null or event_pending.event_id = $2) returning event_pending.event_id`,
      [subscriber ?? null, eventId ?? null],
    );
    return rows.length;
  }
}
