import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { LeaderLinkEntity, type LeaderLink } from './leader-link.entity.js';

@Injectable()
export class LinksRepository {
  constructor(private readonly database: Database) {}

  /** The business instant, and its day in Asia/Shanghai. */
  async moment(): Promise<{ now: Date; today: string }> {
    const [row] = await this.database.query<{ now: Date; today: string }>(
      `select ${BUSINESS_NOW} as now, (${BUSINESS_NOW} at time zone 'Asia/Shanghai')::date::text as today`,
    );
    if (!row) {
      throw new Error('there is no time');
    }
    return row;
  }

  async find(id: string): Promise<LeaderLink | null> {
    return this.database.manager.findOneBy(LeaderLinkEntity, { id });
  }

  /** Inside a transaction alone. */
  async lock(id: string): Promise<LeaderLink | null> {
    return this.database.manager.findOne(LeaderLinkEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The leader's link to the record that has not ended, locked. Two who link at once wait for each other. */
  async openOf(leaderId: string, { kind, id }: RecordRef): Promise<LeaderLink | null> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `leader-link:${leaderId}:${kind}:${id}`,
    ]);
    return this.database.manager.findOne(LeaderLinkEntity, {
      where: { leaderId, recordKind: kind, recordId: id, endedOn: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(link: LeaderLink): Promise<void> {
    await this.database.manager.insert(LeaderLinkEntity, link);
  }

  /** Writes the given columns and the next version. */
  async update(link: LeaderLink, changes: Partial<LeaderLink>): Promise<void> {
    const written = { ...changes, version: link.version + 1 };
    await this.database.manager.update(LeaderLinkEntity, { id: link.id }, written);
    Object.assign(link, written);
  }

  /** When the leader was last at the record since the link began; null for never. */
  async lastVisit({ leaderId, recordKind, recordId, fromOn }: LeaderLink): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date | null }>(
      `select max(field_work.happened_at) as at from field_work
       where field_work.leader_id = $1 and field_work.record_kind = $2 and field_work.record_id = $3
         and field_work.trashed_at is null
         and (field_work.happened_at at time zone 'Asia/Shanghai')::date >= $4::date`,
      [leaderId, recordKind, recordId, fromOn],
    );
    return row?.at ?? null;
  }
}
