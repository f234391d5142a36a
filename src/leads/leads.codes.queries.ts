import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';

/** What came in through 专属招商码. */
@Injectable()
export class LeadsCodesQueries {
  constructor(private readonly database: Database) {}

  async countOf(linkIds: readonly string[]): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from lead where lead.self_filled_link_id = any ($1) and lead.trashed_at is null`,
      [linkIds],
    );
    return row?.count ?? 0;
  }
}
