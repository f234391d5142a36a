import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';

export interface DeadLimitRow {
  id: string;
  rule: string;
  recordKind: string;
  recordId: string;
  attempts: number;
  lastError: string | null;
  deadAt: Date;
}

/** How reminding itself is doing. */
@Injectable()
export class SystemQueries {
  constructor(private readonly database: Database) {}

  /** Seconds for which the oldest reminder that is due has not been done; 0 when everything is. */
  async overdueSeconds(): Promise<number> {
    const [row] = await this.database.query<{ seconds: number }>(
      `select coalesce(extract(epoch from business_now() - min(due_item.due_at)), 0)::int as seconds
       from due_item where due_item.state = 'pending' and due_item.due_at <= business_now()`,
    );
    return row?.seconds ?? 0;
  }

  async counts(): Promise<{ pending: number; dead: number }> {
    const [row] = await this.database.query<{ pending: number; dead: number }>(
      `select (select count(*) from due_item where due_item.state = 'pending')::int as pending,
              (select count(*) from open_limit where open_limit.dead_at is not null)::int as dead`,
    );
    return row ?? { pending: 0, dead: 0 };
  }

  async deadLimits(most: number): Promise<DeadLimitRow[]> {
    return this.database.query<DeadLimitRow>(
      `select open_limit.id, open_limit.rule, open_limit.record_kind as "recordKind", open_limit.record_id as "recordId",
              open_limit.attempts, open_limit.last_error as "lastError", open_limit.dead_at as "deadAt"
       from open_limit where open_limit.dead_at is not null order by open_limit.dead_at desc limit $1`,
      [most],
    );
  }
}
