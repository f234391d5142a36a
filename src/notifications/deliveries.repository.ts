import { Injectable } from '@nestjs/common';
import { Database, newId } from '../platform/database/index.js';
import type { MessageParameters } from '../platform/i18n/index.js';

/** After so many failures a person has to look (shown on the administrator's page, with a retry). */
export const MAX_ATTEMPTS = 8;
/** Nobody else takes a delivery for so long once a process holds it. */
const LEASE_SECONDS = 120;

/** One attempt at one delivery. */
export interface Attempt {
  id: string;
  attempt: number;
}

/** What is to be sent, and to whom. */
export interface Outgoing {
  id: string;
  recipientId: string;
  code: string;
  params: MessageParameters;
  recordKind: string | null;
  recordId: string | null;
}

/** Its error never holds an address or a name. */
export interface FailingDelivery {
  id: string;
  channel: string;
  state: string;
  attempts: number;
  lastError: string | null;
}

/**
 * What leaves the house, each once per inbox item and channel. A delivery is claimed with a lease and counted before it
 * is tried. A crash between sending and noting it can send one mail twice: no mail server offers more, and the fixed
 * Message-ID lets the reader's program fold the two.
 */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly database: Database) {}

  async insert(channel: string, inboxItemIds: readonly string[]): Promise<void> {
    const rows = inboxItemIds.map((inbox_item_id) => ({ id: newId(), inbox_item_id }));
    await this.database.query(
      `insert into delivery (id, inbox_item_id, channel)
       select opened.id, opened.inbox_item_id, $2
       from jsonb_to_recordset($1) as opened (id uuid, inbox_item_id uuid)
       on conflict (inbox_item_id, channel) do nothing`,
      [JSON.stringify(rows), channel],
    );
  }

  /** Takes what is to be sent now, also what a process that is gone has left lying. */
  async claim(channel: string, most: number): Promise<Attempt[]> {
    return this.database.query<Attempt>(
      `with taken as (
         select delivery.id from delivery
         where delivery.channel = $1 and delivery.state in ('pending', 'leased', 'sending', 'failed')
           and delivery.next_attempt_at <= clock_timestamp() and delivery.attempts < ${MAX_ATTEMPTS}
         order by delivery.next_attempt_at limit $2 for update skip locked
       )
       update delivery set state = 'leased', attempts = delivery.attempts + 1,
         next_attempt_at = clock_timestamp() + interval '${LEASE_SECONDS} seconds'
       from taken where delivery.id = taken.id
       returning delivery.id, delivery.attempts as attempt`,
      [channel, most],
    );
  }

  /** Gives up what was tried often enough and never came to an end. */
  async bury(): Promise<void> {
    await this.database.query(
      `update delivery set state = 'dead' where delivery.state in ('pending', 'leased', 'sending', 'failed')
         and delivery.attempts >= ${MAX_ATTEMPTS} and delivery.next_attempt_at <= clock_timestamp()`,
    );
  }

  /** Begins one claimed attempt; only the first who asks gets it, so that a job that runs twice sends once. */
  async begin({ id, attempt }: Attempt): Promise<Outgoing | undefined> {
    const [outgoing] = await this.database.query<Outgoing>(
      `update delivery set state = 'sending', next_attempt_at = clock_timestamp() + interval '${LEASE_SECONDS} seconds'
       from inbox_item
       where delivery.id = $1 and delivery.state = 'leased' and delivery.attempts = $2
         and inbox_item.id = delivery.inbox_item_id
       returning delivery.id, inbox_item.recipient_id as "recipientId", inbox_item.code, inbox_item.params,
         inbox_item.record_kind as "recordKind", inbox_item.record_id as "recordId"`,
      [id, attempt],
    );
    return outgoing;
  }

  async noteSent(id: string, providerRef: string): Promise<void> {
    await this.database.query(
      `update delivery set state = 'sent', sent_at = clock_timestamp(), provider_ref = left($2, 500), last_error = null
       where delivery.id = $1`,
      [id, providerRef],
    );
  }

  /** Tried again later, longer and longer, up to half an hour; what can never succeed is given up at once. */
  async noteFailure(id: string, message: string, isFinal: boolean): Promise<void> {
    await this.database.query(
      `update delivery set last_error = left($2, 500),
         state = case when $3 or delivery.attempts >= ${MAX_ATTEMPTS} then 'dead' else 'failed' end,
         next_attempt_at = clock_timestamp() + least(power(2, delivery.attempts) * 5, 1800) * interval '1 second'
       where delivery.id = $1`,
      [id, message, isFinal],
    );
  }

  /** Gives dead deliveries (all, or one) new attempts. Answers how many. */
  async revive(id: string | null): Promise<number> {
    const rows = await this.database.query(
      `update delivery set state = 'pending', attempts = 0, next_attempt_at = clock_timestamp()
       where delivery.state = 'dead' and ($1::uuid is null or delivery.id = $1) returning delivery.id`,
      [id],
    );
    return rows.length;
  }

  /** Removes at most `most` that were sent more than so many days ago. Answers how many. */
  async purgeSent(olderThanDays: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from delivery using (
         select delivery.id from delivery
         where delivery.state = 'sent' and delivery.sent_at < clock_timestamp() - $1 * interval '1 day' limit $2) as old
       where delivery.id = old.id returning delivery.id`,
      [olderThanDays, most],
    );
    return removed.length;
  }

  /** How many stand in each state, but for those that are sent. */
  async counts(): Promise<Record<string, number>> {
    const rows = await this.database.query<{ state: string; count: string }>(
      `select delivery.state, count(*) as count from delivery where delivery.state <> 'sent' group by delivery.state`,
    );
    return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
  }

  async failing(most: number): Promise<FailingDelivery[]> {
    return this.database.query<FailingDelivery>(
      `select delivery.id, delivery.channel, delivery.state, delivery.attempts, delivery.last_error as "lastError"
       from delivery where delivery.state in ('failed', 'dead') order by delivery.next_attempt_at desc limit $1`,
      [most],
    );
  }
}
