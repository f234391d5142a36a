import { Injectable } from '@nestjs/common';
import { Database, newId } from '../platform/database/index.js';
import type { MessageParameters } from '../platform/i18n/index.js';
import type { RecordRef } from '../platform/records/index.js';

/** Channel on which each process hears whose inbox has changed; the payload is the person's id. */
export const INBOX_CHANNEL = 'landfall_inbox';

/** What one person is told once. The sentence is made when it is read. */
export interface InboxEntry {
  recipientId: string;
  /** Names the effect for ever: whatever is tried twice writes one row. */
  effectKey: string;
  code: string;
  /** Codes, dates, counts; never a phone, an amount or a confidential name. */
  params: MessageParameters;
  record?: RecordRef;
  step?: string;
  /** When a reminder fell due; later delivery is shown as such. */
  fellDueAt?: Date;
}

export interface CreatedItem {
  id: string;
  recipientId: string;
}

@Injectable()
export class InboxRepository {
  constructor(private readonly database: Database) {}

  /** Answers the rows that are new. */
  async insert(entries: readonly InboxEntry[]): Promise<CreatedItem[]> {
    const rows = entries.map((entry) => ({
      id: newId(),
      recipient_id: entry.recipientId,
      effect_key: entry.effectKey,
      code: entry.code,
      params: entry.params,
      record_kind: entry.record?.kind,
      record_id: entry.record?.id,
      step: entry.step,
      fell_due_at: entry.fellDueAt,
    }));
    return this.database.query<CreatedItem>(
      `insert into inbox_item (id, recipient_id, effect_key, code, params, record_kind, record_id, step, fell_due_at)
       select entry.id, entry.recipient_id, entry.effect_key, entry.code, entry.params, entry.record_kind, entry.record_id,
              entry.step, entry.fell_due_at
       from jsonb_to_recordset($1) as entry (id uuid, recipient_id uuid, effect_key text, code text, params jsonb,
         record_kind text, record_id uuid, step text, fell_due_at timestamptz)
       on conflict (effect_key) do nothing
       returning inbox_item.id, inbox_item.recipient_id as "recipientId"`,
      [JSON.stringify(rows)],
    );
  }

  /** Marks one item of the person (or all) as read. Answers how many were unread. */
  async markRead(recipientId: string, id: string | null): Promise<number> {
    const rows = await this.database.query(
      `update inbox_item set read_at = clock_timestamp()
       where inbox_item.recipient_id = $1 and ($2::uuid is null or inbox_item.id = $2) and inbox_item.read_at is null
       returning inbox_item.id`,
      [recipientId, id],
    );
    return rows.length;
  }

  /** Removes at most `most` items that were read more than so many days ago, and what was sent of them. Answers how many. */
  async purgeRead(olderThanDays: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from inbox_item using (
         select inbox_item.id from inbox_item
         where inbox_item.read_at < clock_timestamp() - $1 * interval '1 day' limit $2) as old
       where inbox_item.id = old.id returning inbox_item.id`,
      [olderThanDays, most],
    );
    return removed.length;
  }

  /** Tells every process, at the commit, whose inbox has changed. */
  async announce(recipientIds: readonly string[]): Promise<void> {
    await this.database.query(
      `select pg_notify('${INBOX_CHANNEL}', changed.id::text) from unnest($1::uuid[]) as changed (id)`,
      [[...new Set(recipientIds)]],
    );
  }
}
