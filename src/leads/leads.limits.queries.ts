import { Injectable } from '@nestjs/common';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import type { LimitFacts, Wait } from './lead-limits.js';

interface FactsRow extends Omit<LimitFacts, 'waits'> {
  waits: Array<{ cause: Wait['cause']; since: string; until: string | null }>;
}

const FACTS = `lead.id, lead.code, lead.stage, lead.status, lead.is_key as "isKey",
  lead.is_confidential as "isConfidential", lead.is_untyped as "isUntyped", lead.trashed_at is not null as "isTrashed",
  lead.pool_since is not null as "isInPool", lead.first_reported_at as "firstReportedAt",
  lead.acknowledged_at as "acknowledgedAt", lead.triaged_at as "triagedAt", lead.owner_id as "ownerId",
  lead.owner_unit_id as "ownerUnitId", lead.owner_since as "ownerSince", lead.resumed_at as "resumedAt", lead.last_contact_at as "lastContactAt",
  lead.last_follow_up_at as "lastFollowUpAt", business_now() as now,
  coalesce((select json_agg(json_build_object('cause', lead_wait.cause, 'since', lead_wait.since, 'until', lead_wait.until))
            from lead_wait where lead_wait.lead_id = lead.id), '[]') as waits`;

/** The facts of limits, for reminders and for the sweep of the pool. */
@Injectable()
export class LeadsLimitsQueries {
  constructor(private readonly database: Database) {}

  async factsOf(ids: readonly string[]): Promise<LimitFacts[]> {
    const rows = await this.database.query<FactsRow>(`select ${FACTS} from lead where lead.id = any ($1::uuid[])`, [
      ids,
    ]);
    return rows.map(toFacts);
  }

  /**
   * Owned leads without contact for so many days, a page at a time. Midnights and waits decide afterwards: this only
   * leaves out what cannot be due.
   */
  async silentFor(days: number, afterId: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select lead.id from lead
       where lead.id > $2 and lead.owner_id is not null and lead.stage in ('TRIAGED', 'NEGOTIATING')
         and lead.trashed_at is null and not lead.is_key and not lead.is_confidential
         and greatest(lead.last_contact_at, lead.owner_since) < ${BUSINESS_NOW} - ($1::integer - 1) * interval '1 day'
       order by lead.id limit $3`,
      [days, afterId, limit],
    );
    return rows.map(({ id }) => id);
  }
}

function toFacts(row: FactsRow): LimitFacts {
  const waits = row.waits.map(({ cause, since, until }) => ({
    cause,
    since: new Date(since),
    until: until === null ? null : new Date(until),
  }));
  return { ...row, waits };
}
