import { Injectable } from '@nestjs/common';
import type { Explanation, Limit, LimitUnit } from '../calendar/index.js';
import { Database } from '../platform/database/index.js';

/** A limit that runs on a record, ready to be shown beside it. */
export interface OpenLimit {
  rule: string;
  startedAt: Date;
  limit: Limit;
  dueAt: Date;
  isLate: boolean;
  /** The end lies beyond the loaded years: say so wherever it is shown. */
  isProvisional: boolean;
  owedBy: string;
  explanation: Explanation[];
}

interface OpenLimitRow {
  record_id: string;
  rule: string;
  started_at: Date;
  amount: string;
  unit: LimitUnit;
  due_at: Date;
  is_late: boolean;
  provisional: boolean;
  owed_by: string;
  explanation: Explanation[];
}

/** What is due on a record: for its page, and for lists without a question per row. */
@Injectable()
export class ReminderReader {
  constructor(private readonly database: Database) {}

  /** The running limits of one record, the earliest first. */
  async openFor(recordKind: string, recordId: string): Promise<OpenLimit[]> {
    return (await this.openForMany(recordKind, [recordId])).get(recordId) ?? [];
  }

  /** The running limits of many records, by record id; a record without any is not in the map. */
  async openForMany(recordKind: string, recordIds: readonly string[]): Promise<Map<string, OpenLimit[]>> {
    const rows = await this.database.preparedQuery<OpenLimitRow>(
      `select open_limit.record_id, open_limit.rule, open_limit.started_at, open_limit.amount, open_limit.unit,
              open_limit.due_at, open_limit.due_at < business_now() as is_late, open_limit.provisional,
              open_limit.owed_by, open_limit.explanation
       from open_limit where open_limit.record_kind = $1 and open_limit.record_id = any ($2::uuid[])
       order by open_limit.due_at, open_limit.rule`,
      [recordKind, recordIds],
    );
    const limits = new Map<string, OpenLimit[]>();
    for (const row of rows) {
      limits.set(row.record_id, [...(limits.get(row.record_id) ?? []), toOpenLimit(row)]);
    }
    return limits;
  }
}

function toOpenLimit(row: OpenLimitRow): OpenLimit {
  return {
    rule: row.rule,
    startedAt: row.started_at,
    limit: { amount: Number(row.amount), unit: row.unit },
    dueAt: row.due_at,
    isLate: row.is_late,
    isProvisional: row.provisional,
    owedBy: row.owed_by,
    explanation: row.explanation,
  };
}
