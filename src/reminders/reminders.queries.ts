import { Injectable } from '@nestjs/common';
import type { Explanation, LimitUnit } from '../calendar/index.js';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import { decodeCursor } from '../platform/http/index.js';
import type { ListMine } from './reminders.schemas.js';

export interface MineRow {
  id: string;
  rule: string;
  recordKind: string;
  recordId: string;
  startedAt: Date;
  amount: string;
  unit: LimitUnit;
  dueAt: Date;
  /** With microseconds: the position in the list. */
  position: string;
  isLate: boolean;
  isProvisional: boolean;
  owedBy: string;
  explanation: Explanation[];
}

/** Late: it is over. Due: it ends today, Asia/Shanghai. Upcoming: later than today. */
const STATE = `case
  when open_limit.due_at < ${BUSINESS_NOW} then 'late'
  when open_limit.due_at < (date_trunc('day', ${BUSINESS_NOW} at time zone 'Asia/Shanghai') + interval '1 day')
    at time zone 'Asia/Shanghai' then 'due'
  else 'upcoming' end`;

@Injectable()
export class RemindersQueries {
  constructor(private readonly database: Database) {}

  /** Limits that the person has to keep, the earliest first, one more than the page. */
  async mine(personId: string, query: ListMine): Promise<MineRow[]> {
    const [dueAt = null, id = null] = decodeCursor(query) ?? [];
    return this.database.query<MineRow>(
      `select open_limit.id, open_limit.rule, open_limit.record_kind as "recordKind", open_limit.record_id as "recordId",
              open_limit.started_at as "startedAt", open_limit.amount, open_limit.unit, open_limit.due_at as "dueAt",
              open_limit.due_at::text as position, open_limit.due_at < ${BUSINESS_NOW} as "isLate",
              open_limit.provisional as "isProvisional", open_limit.owed_by as "owedBy", open_limit.explanation
       from open_limit
       where open_limit.responsible_ids @> array[$1::uuid] and ($2::text is null or ${STATE} = $2)
         and ($3::timestamptz is null or (open_limit.due_at, open_limit.id) > ($3::timestamptz, $4::uuid))
       order by open_limit.due_at, open_limit.id limit $5`,
      [personId, query.state ?? null, dueAt, id, query.limit + 1],
    );
  }

  async counts(personId: string): Promise<{ late: number; due: number; upcoming: number }> {
    const rows = await this.database.query<{ state: 'late' | 'due' | 'upcoming'; count: string }>(
      `select ${STATE} as state, count(*) as count from open_limit
       where open_limit.responsible_ids @> array[$1::uuid] group by 1`,
      [personId],
    );
    const counts = { late: 0, due: 0, upcoming: 0 };
    for (const { state, count } of rows) {
      counts[state] = Number(count);
    }
    return counts;
  }
}
