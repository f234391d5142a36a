import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { setNextLook } from './next-look.js';
import { STORED_LIMIT, itemRows, limitRow, type Assessed, type StoredLimit } from './reminders.rows.js';

/** Writes what the assessment of records has found into `open_limit` and `due_item`, many rows at a time. */
@Injectable()
export class RemindersRepository {
  constructor(private readonly database: Database) {}

  /**
   * Waits for whoever assesses one of the same records by the same rule, also before there is a row to lock. The keys
   * are taken in one order, so that two who want several never wait for each other.
   */
  async lock(wanted: ReadonlyArray<{ rule: string; recordId: string }>): Promise<StoredLimit[]> {
    const keys = wanted.map(({ rule, recordId }) => `reminder:${rule}:${recordId}`).toSorted();
    await this.database.query(
      `select pg_advisory_xact_lock(hashtextextended(wanted.key, 0)) from unnest($1::text[]) as wanted (key)`,
      [keys],
    );
    return this.database.query<StoredLimit>(
      `select ${STORED_LIMIT} from open_limit
       where (open_limit.rule, open_limit.record_id) in (select * from unnest($1::text[], $2::uuid[]))
       order by open_limit.id for update`,
      [wanted.map(({ rule }) => rule), wanted.map(({ recordId }) => recordId)],
    );
  }

  /** Writes what was found: limits and their steps; what is no longer due is cancelled, what was sent stays sent. */
  async write(assessed: readonly Assessed[]): Promise<void> {
    const keys = assessed.map(({ rule, recordId }) => ({ rule, record_id: recordId }));
    await this.writeLimits(assessed);
    await this.database.query(
      `delete from open_limit using jsonb_to_recordset($1) as settled (rule text, record_id uuid)
       where open_limit.rule = settled.rule and open_limit.record_id = settled.record_id`,
      [JSON.stringify(keys.filter((_key, index) => assessed[index]?.found === null))],
    );
    await this.writeItems(assessed, JSON.stringify(keys));
    await setNextLook(this.database, assessed);
  }

  private async writeLimits(assessed: readonly Assessed[]): Promise<void> {
    await this.database.query(
      `insert into open_limit (id, rule, record_kind, record_id, started_at, amount, unit, due_at, occurrence, provisional,
                               owed_by, responsible_ids, explanation)
       select found.id, found.rule, found.record_kind, found.record_id, found.started_at, found.amount, found.unit,
              found.due_at, found.occurrence, found.provisional, found.owed_by, found.responsible_ids, found.explanation
       from jsonb_to_recordset($1) as found (id uuid, rule text, record_kind text, record_id uuid, started_at timestamptz,
         amount numeric, unit text, due_at timestamptz, occurrence text, provisional boolean, owed_by text,
         responsible_ids uuid[], explanation jsonb)
       on conflict (rule, record_id) do update set
         started_at = excluded.started_at, amount = excluded.amount, unit = excluded.unit, due_at = excluded.due_at,
         occurrence = excluded.occurrence, provisional = excluded.provisional, owed_by = excluded.owed_by,
         responsible_ids = excluded.responsible_ids, explanation = excluded.explanation,
         attempts = 0, next_attempt_at = clock_timestamp(), last_error = null, dead_at = null`,
      [JSON.stringify(assessed.flatMap(limitRow))],
    );
  }

  /**
   * Removes at most `most` steps that were settled more than so many days ago. Those of a limit that still runs stay:
   * without them it would remind anew. Answers how many.
   */
  async purgeSettled(olderThanDays: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from due_item using (
         select due_item.id from due_item
         where due_item.settled_at < clock_timestamp() - $1 * interval '1 day'
           and due_item.state in ('done', 'cancelled')
           and not exists (select from open_limit
                           where open_limit.rule = due_item.rule and open_limit.record_id = due_item.record_id)
         limit $2) as old
       where due_item.id = old.id and due_item.state in ('done', 'cancelled') returning due_item.id`,
      [olderThanDays, most],
    );
    return removed.length;
  }

  private async writeItems(assessed: readonly Assessed[], keys: string): Promise<void> {
    const items = JSON.stringify(assessed.flatMap(itemRows));
    await this.database.query(
      `update due_item set state = 'cancelled', settled_at = clock_timestamp()
       from jsonb_to_recordset($1) as looked (rule text, record_id uuid)
       where due_item.rule = looked.rule and due_item.record_id = looked.record_id
         and due_item.state in ('pending', 'dead') and not exists (
           select from jsonb_to_recordset($2) as item (rule text, record_id uuid, occurrence text, step text)
           where item.rule = due_item.rule and item.record_id = due_item.record_id
             and item.occurrence = due_item.occurrence and item.step = due_item.step)`,
      [keys, items],
    );
    await this.database.query(
      `insert into due_item (id, rule, record_kind, record_id, occurrence, step, due_at)
       select item.id, item.rule, item.record_kind, item.record_id, item.occurrence, item.step, item.due_at
       from jsonb_to_recordset($1) as item (id uuid, rule text, record_kind text, record_id uuid, occurrence text,
         step text, due_at timestamptz)
       on conflict (rule, record_id, occurrence, step) do update set
         due_at = excluded.due_at, state = 'pending', settled_at = null
       where due_item.state <> 'done'`,
      [items],
    );
  }
}
