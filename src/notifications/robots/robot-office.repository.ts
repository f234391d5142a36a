import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import type { FailingDelivery } from '../deliveries.repository.js';

/** How what groups are owed is doing, for the administrator's page, and what goes after a while. */
@Injectable()
export class RobotOfficeRepository {
  constructor(private readonly database: Database) {}

  /** How many stand in each state, but for those that are sent. */
  async counts(): Promise<Record<string, number>> {
    const rows = await this.database.query<{ state: string; count: number }>(
      `select robot_message.state, count(*)::integer as count from robot_message
       where robot_message.state <> 'sent' group by robot_message.state`,
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  async failing(most: number): Promise<FailingDelivery[]> {
    return this.database.query<FailingDelivery>(
      `select robot_message.id, 'robot' as channel, robot_message.state, robot_message.attempts,
              robot_message.last_error as "lastError"
       from robot_message where robot_message.state in ('failed', 'dead')
       order by robot_message.next_attempt_at desc limit $1`,
      [most],
    );
  }

  /** Gives dead messages (all, one, or those of one robot) new attempts. Answers how many. */
  async revive({ id = null, robotId = null }: { id?: string | null; robotId?: string | null }): Promise<number> {
    const rows = await this.database.query(
      `update robot_message set state = 'pending', attempts = 0, next_attempt_at = clock_timestamp()
       where robot_message.state = 'dead' and ($1::uuid is null or robot_message.id = $1)
         and ($2::uuid is null or robot_message.robot_id = $2) returning robot_message.id`,
      [id, robotId],
    );
    return rows.length;
  }

  /** Removes at most `most` that were sent more than so many days ago. Answers how many. */
  async purgeSent(olderThanDays: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from robot_message using (
         select robot_message.id from robot_message
         where robot_message.state = 'sent' and robot_message.sent_at < clock_timestamp() - $1 * interval '1 day'
         limit $2) as old
       where robot_message.id = old.id returning robot_message.id`,
      [olderThanDays, most],
    );
    return removed.length;
  }
}
