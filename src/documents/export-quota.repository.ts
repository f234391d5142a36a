import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { Retention } from '../platform/retention/index.js';
import { exportQuotaDays } from './documents.settings.js';
import './export-quota.entity.js';

/** Exports are counted by the day of real time: a demo zone's clock gives nobody more. */
@Injectable()
export class ExportQuotaRepository implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      name: 'export_quota',
      days: exportQuotaDays,
      purge: (days, most) => this.purge(days, most),
    });
  }

  /** Counts one more export for today; answers false when the day's are used up. */
  async take(personId: string, perDay: number): Promise<boolean> {
    const taken = await this.database.query(
      `insert into export_quota as quota (person_id, day, used)
       values ($1, (clock_timestamp() at time zone 'Asia/Shanghai')::date, 1)
       on conflict (person_id, day) do update set used = quota.used + 1 where quota.used < $2
       returning quota.used`,
      [personId, perDay],
    );
    return taken.length > 0;
  }

  private async purge(days: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from export_quota using (
         select export_quota.person_id, export_quota.day from export_quota
         where export_quota.day < (clock_timestamp() at time zone 'Asia/Shanghai')::date - $1::integer limit $2) as old
       where export_quota.person_id = old.person_id and export_quota.day = old.day
       returning export_quota.day`,
      [days, most],
    );
    return removed.length;
  }
}
