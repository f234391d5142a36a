import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { LeaderLink } from './leader-link.entity.js';

export type HeldLink = Pick<LeaderLink, 'id' | 'version' | 'recordKind' | 'recordId' | 'visitDueAt'>;

const IS_OPEN_OF = 'leader_link.leader_id = $1 and leader_link.ended_on is null';

/** What leaders are linked to, for whoever takes over or asks before they go. */
@Injectable()
export class LinksHandoverQueries {
  constructor(private readonly database: Database) {}

  async lock(leaderId: string): Promise<void> {
    await this.database.query(
      `select leader_link.id from leader_link where ${IS_OPEN_OF} order by leader_link.id for update`,
      [leaderId],
    );
  }

  /** The next visit first. */
  async heldBy(leaderId: string): Promise<HeldLink[]> {
    return this.database.query<HeldLink>(
      `select leader_link.id, leader_link.version, leader_link.record_kind as "recordKind",
              leader_link.record_id as "recordId", leader_link.visit_due_at as "visitDueAt"
       from leader_link where ${IS_OPEN_OF} order by leader_link.visit_due_at nulls last, leader_link.id`,
      [leaderId],
    );
  }

  /** Those of the links to whose record this leader is linked, too. */
  async alsoLinked(leaderId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select given.id from leader_link as given
       join leader_link on leader_link.record_kind = given.record_kind and leader_link.record_id = given.record_id
       where given.id = any ($2::uuid[]) and ${IS_OPEN_OF}`,
      [leaderId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async countHeldBy(leaderId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::integer as count from leader_link where ${IS_OPEN_OF}`,
      [leaderId],
    );
    return row?.count ?? 0;
  }
}
