import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { decodeCursor } from '../platform/http/index.js';
import type { MessageParameters } from '../platform/i18n/index.js';
import type { InboxItemView, ListInbox } from './inbox.schemas.js';

export interface InboxRow {
  id: string;
  code: string;
  params: MessageParameters;
  recordKind: string | null;
  recordId: string | null;
  step: string | null;
  isLate: boolean;
  createdAt: Date;
  /** Real time with microseconds, as text: the position in the list. */
  recordedAt: string;
  readAt: Date | null;
  mail: InboxItemView['mail'];
}

/** A reminder written so long after it fell due was held up, by an outage or because the clock was moved. */
const LATE_AFTER = `interval '10 minutes'`;

const ROW = `inbox_item.id, inbox_item.code, inbox_item.params, inbox_item.record_kind as "recordKind",
  inbox_item.record_id as "recordId", inbox_item.step, inbox_item.created_at as "createdAt",
  coalesce(inbox_item.created_at > inbox_item.fell_due_at + ${LATE_AFTER}, false) as "isLate",
  inbox_item.recorded_at::text as "recordedAt", inbox_item.read_at as "readAt", delivery.state as mail
  from inbox_item left join delivery on delivery.inbox_item_id = inbox_item.id and delivery.channel = 'mail'`;

@Injectable()
export class InboxQueries {
  constructor(private readonly database: Database) {}

  /** The person's items, the newest first, one more than the page. */
  async list(recipientId: string, query: ListInbox): Promise<InboxRow[]> {
    const [recordedAt = null, id = null] = decodeCursor(query) ?? [];
    return this.database.query<InboxRow>(
      `select ${ROW}
       where inbox_item.recipient_id = $1 and ($2::boolean is null or (inbox_item.read_at is null) = $2)
         and ($3::timestamptz is null or (inbox_item.recorded_at, inbox_item.id) < ($3::timestamptz, $4::uuid))
       order by inbox_item.recorded_at desc, inbox_item.id desc limit $5`,
      [recipientId, query.unread ?? null, recordedAt, id, query.limit + 1],
    );
  }

  async find(recipientId: string, id: string): Promise<InboxRow | undefined> {
    const [row] = await this.database.query<InboxRow>(
      `select ${ROW} where inbox_item.recipient_id = $1 and inbox_item.id = $2`,
      [recipientId, id],
    );
    return row;
  }

  async countUnread(recipientId: string): Promise<number> {
    const [row] = await this.database.query<{ count: string }>(
      'select count(*) as count from inbox_item where inbox_item.recipient_id = $1 and inbox_item.read_at is null',
      [recipientId],
    );
    return Number(row?.count ?? 0);
  }
}
