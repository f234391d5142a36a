import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/index.js';
import { daysKept } from './days-kept.js';
import { Retention } from './retention.js';

const idempotencyKeyDays = daysKept({
  key: 'idempotencyKeyDays',
  days: 7,
  source: '系统默认：离线填报一周内重发不会重复登记',
});
const heartbeatDays = daysKept({
  key: 'heartbeatDays',
  days: 7,
  source: '系统默认：已退出进程的心跳保留一周，便于排查',
});

/** What the platform itself keeps for a while: answers to keyed requests, and heartbeats of processes that are gone. */
@Injectable()
export class PlatformRows implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      name: 'idempotency_key',
      days: idempotencyKeyDays,
      purge: (days, most) => this.purgeKeys(days, most),
    });
    this.retention.register({
      name: 'heartbeat',
      days: heartbeatDays,
      purge: (days, most) => this.purgeHeartbeats(days, most),
    });
  }

  private async purgeKeys(days: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from idempotency_key using (
         select idempotency_key.actor_id, idempotency_key.key from idempotency_key
         where idempotency_key.created_at < clock_timestamp() - $1 * interval '1 day' limit $2) as old
       where idempotency_key.actor_id = old.actor_id and idempotency_key.key = old.key
       returning idempotency_key.key`,
      [days, most],
    );
    return removed.length;
  }

  private async purgeHeartbeats(days: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from heartbeat using (
         select heartbeat.process_id from heartbeat
         where heartbeat.beat_at < clock_timestamp() - $1 * interval '1 day' limit $2) as old
       where heartbeat.process_id = old.process_id
         and heartbeat.beat_at < clock_timestamp() - $1 * interval '1 day'
       returning heartbeat.process_id`,
      [days, most],
    );
    return removed.length;
  }
}
