import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { setNextLook } from './next-look.js';
import { STORED_LIMIT, type StoredItem, type StoredLimit } from './reminders.rows.js';

/** After so many failures a person has to look (shown on the administrator's page, with a retry). */
const MAX_ATTEMPTS = 8;

/**
 * Which limits are to be looked at, who holds them, and what came of it. Business time decides what is due, real time
 * who holds it.
 */
@Injectable()
export class SweepRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes limits that are to be looked at, and counts the attempt before it is made: a record that kills its process
   * is then taken alone, and given up in the end. Until the lease ends nobody else takes them.
   */
  async claim(which: 'fresh' | 'tried', most: number): Promise<StoredLimit[]> {
    return this.database.query<StoredLimit>(
      `with taken as (
         select open_limit.id from open_limit
         where open_limit.look_at <= business_now() and open_limit.dead_at is null
           and open_limit.next_attempt_at <= clock_timestamp() and open_limit.attempts < ${MAX_ATTEMPTS}
           and (open_limit.attempts = 0) = $1
         order by open_limit.look_at limit $2 for update skip locked
       )
       update open_limit set attempts = open_limit.attempts + 1,
         next_attempt_at = clock_timestamp() + least(30 * power(2, open_limit.attempts), 600) * interval '1 second'
       from taken where open_limit.id = taken.id
       returning ${STORED_LIMIT}`,
      [which === 'fresh', most],
    );
  }

  /** Gives up limits whose last attempt ended without a word. */
  async bury(): Promise<void> {
    await this.die(`open_limit.attempts >= ${MAX_ATTEMPTS} and open_limit.next_attempt_at <= clock_timestamp()`, []);
  }

  async noteFailure(id: string, message: string): Promise<void> {
    await this.database.query(
      `update open_limit set last_error = left($2, 500),
         next_attempt_at = clock_timestamp() + least(power(2, open_limit.attempts), 300) * interval '1 second'
       where open_limit.id = $1`,
      [id, message],
    );
    await this.die(`open_limit.attempts >= ${MAX_ATTEMPTS} and open_limit.id = $1`, [id]);
  }

  async lockAll(ids: readonly string[]): Promise<StoredLimit[]> {
    return this.database.query<StoredLimit>(
      `select ${STORED_LIMIT} from open_limit where open_limit.id = any ($1::uuid[]) order by open_limit.id for update`,
      [ids],
    );
  }

  /** Steps of these limits whose time has come, the earliest first. */
  async dueItems(limits: readonly StoredLimit[]): Promise<StoredItem[]> {
    return this.database.query<StoredItem>(
      `select due_item.id, due_item.rule, due_item.record_id as "recordId", due_item.occurrence, due_item.step,
              due_item.due_at as "dueAt"
       from due_item join open_limit on open_limit.rule = due_item.rule and open_limit.record_id = due_item.record_id
       where open_limit.id = any ($1::uuid[]) and due_item.state = 'pending' and due_item.due_at <= business_now()
       order by due_item.due_at, due_item.step`,
      [limits.map((limit) => limit.id)],
    );
  }

  /** `told` counts the people of each step. */
  async finish(items: ReadonlyArray<{ item: StoredItem; told: number }>): Promise<void> {
    await this.database.query(
      `update due_item set state = 'done', told = finished.told, settled_at = clock_timestamp()
       from jsonb_to_recordset($1) as finished (id uuid, told integer) where due_item.id = finished.id`,
      [JSON.stringify(items.map(({ item, told }) => ({ id: item.id, told })))],
    );
    await setNextLook(
      this.database,
      items.map(({ item }) => item),
    );
  }

  /** Makes the sweep look again at all limits that count working time, or at all of them. */
  async lookAgain(which: 'working-time' | 'all'): Promise<number> {
    const rows = await this.database.query(
      `update open_limit set look_at = business_now()
       where $1 or open_limit.unit <> 'CALENDAR_DAY' returning open_limit.id`,
      [which === 'all'],
    );
    return rows.length;
  }

  /** Gives dead limits (all, or one) new attempts. Answers how many. */
  async revive(id: string | null): Promise<number> {
    const rows = await this.database.query(
      `update open_limit set dead_at = null, attempts = 0, look_at = business_now(), next_attempt_at = clock_timestamp()
       where open_limit.dead_at is not null and ($1::uuid is null or open_limit.id = $1) returning open_limit.id`,
      [id],
    );
    return rows.length;
  }

  private async die(condition: string, parameters: unknown[]): Promise<void> {
    await this.database.query(
      `with dead as (
         update open_limit set dead_at = clock_timestamp()
         where ${condition} and open_limit.dead_at is null
         returning open_limit.rule, open_limit.record_id
       )
       update due_item set state = 'dead' from dead
       where due_item.rule = dead.rule and due_item.record_id = dead.record_id
         and due_item.state = 'pending' and due_item.due_at <= business_now()`,
      parameters,
    );
  }
}
