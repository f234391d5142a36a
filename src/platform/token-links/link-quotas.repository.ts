import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import type { LinkQuota } from './token-link.types.js';

const SINCE = `date_bin($2 * interval '1 second', clock_timestamp(), 'epoch')`;

@Injectable()
export class LinkQuotasRepository {
  constructor(private readonly database: Database) {}

  /** One statement, so that parallel takers come one after the other. */
  async take({ name, most, seconds }: LinkQuota, key: string): Promise<boolean> {
    const taken = await this.database.query(
      `insert into link_quota as quota (name, key, since, used) values ($1, $3, ${SINCE}, 1)
       on conflict (name, key, since) do update set used = quota.used + 1 where quota.used < $4
       returning quota.used`,
      [name, seconds, key, most],
    );
    return taken.length > 0;
  }

  async isUsedUp({ name, most, seconds }: LinkQuota, key: string): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from link_quota
       where link_quota.name = $1 and link_quota.key = $3 and link_quota.since = ${SINCE} and link_quota.used >= $4`,
      [name, seconds, key, most],
    );
    return rows.length > 0;
  }

  async secondsLeft({ seconds }: LinkQuota): Promise<number> {
    const [row] = await this.database.query<{ left: number }>(
      `select ceil($1 - mod(extract(epoch from clock_timestamp()), $1))::int as left`,
      [seconds],
    );
    return Math.max(1, row?.left ?? 1);
  }

  async purge(olderThanDays: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from link_quota using (
         select link_quota.ctid as place from link_quota
         where link_quota.since < clock_timestamp() - $1 * interval '1 day' limit $2) as old
       where link_quota.ctid = old.place returning link_quota.name`,
      [olderThanDays, most],
    );
    return removed.length;
  }
}
