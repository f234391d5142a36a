import { Injectable } from '@nestjs/common';
import type { LimitUnit } from '../calendar/index.js';
import { Database, newId } from '../platform/database/index.js';
import type { Schedule } from './ladder.js';
import type { Due } from './rule.js';

/** After so many failures a person has to look (shown on the administrator's page, with a retry). */
export const MAX_ATTEMPTS = 8;

/** A limit as it stands, before it is assessed again. */
export interface StoredLimit {
  id: string;
  rule: string;
  recordKind: string;
  recordId: string;
  startedAt: Date;
  amount: string;
  unit: LimitUnit;
  dueAt: Date;
  attempts: number;
}

/** What the assessment of one record by one rule has found; nothing is due without `schedule`. */
export interface Assessed {
  rule: string;
  recordKind: string;
  recordId: string;
  found: { due: Due; schedule: Schedule; responsible: string[] } | null;
}

/** A step whose time has come. */
export interface StoredItem {
  id: string;
  rule: string;
  recordId: string;
  occurrence: string;
  step: string;
  dueAt: Date;
}

const STORED = `open_limit.id, open_limit.rule, open_limit.record_kind as "recordKind", open_limit.record_id as "recordId",
  open_limit.started_at as "startedAt", open_limit.amount, open_limit.unit, open_limit.due_at as "dueAt", open_limit.attempts`;

/** `open_limit` and `due_item`, many rows at a time. Business time decides what is due, real time who holds it. */
@Injectable()
export class RemindersRepository {
  constructor(private readonly database: Database) {}

  /**
   * Waits for whoever assesses the same record by one of the same rules, also before there is a row to lock. The keys
   * are taken in one order, so that two who want several never wait for each other.
   */
  async lock(rules: readonly string[], recordId: string): Promise<StoredLimit[]> {
    const keys = rules.map((rule) => `reminder:${rule}:${recordId}`).toSorted();
    await this.database.query(
      `select pg_advisory_xact_lock(hashtextextended(wanted.key, 0)) from unnest($1::text[]) as wanted (key)`,
      [keys],
    );
    return this.database.query<StoredLimit>(
      `select ${STORED} from open_limit
       where open_limit.rule = any ($1::text[]) and open_limit.record_id = $2 order by open_limit.id for update`,
      [rules, recordId],
    );
  }

  async lockAll(ids: readonly string[]): Promise<StoredLimit[]> {
    return this.database.query<StoredLimit>(
      `select ${STORED} from open_limit where open_limit.id = any ($1::uuid[]) order by open_limit.id for update`,
      [ids],
    );
  }

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
       returning ${STORED}`,
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
    await this.setNextLook(assessed);
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
    await this.setNextLook(items.map(({ item }) => item));
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

  private async setNextLook(records: ReadonlyArray<{ rule: string; recordId: string }>): Promise<void> {
    await this.database.query(
      `update open_limit set look_at = (
         select min(due_item.due_at) from due_item
         where due_item.rule = open_limit.rule and due_item.record_id = open_limit.record_id and due_item.state = 'pending')
       from jsonb_to_recordset($1) as looked (rule text, record_id uuid)
       where open_limit.rule = looked.rule and open_limit.record_id = looked.record_id`,
      [JSON.stringify(records.map(({ rule, recordId }) => ({ rule, record_id: recordId })))],
    );
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

function limitRow({ rule, recordKind, recordId, found }: Assessed): object[] {
  if (!found) {
    return [];
  }
  const { due, schedule, responsible } = found;
  return [
    {
      id: newId(),
      rule,
      record_kind: recordKind,
      record_id: recordId,
      started_at: due.start,
      amount: due.limit.amount,
      unit: due.limit.unit,
      due_at: schedule.dueAt,
      occurrence: schedule.occurrence,
      provisional: schedule.isProvisional,
      owed_by: due.owedBy,
      responsible_ids: responsible,
      explanation: schedule.explanation,
    },
  ];
}

function itemRows({ rule, recordKind, recordId, found }: Assessed): object[] {
  return (found?.schedule.steps ?? []).map((step) => ({
    id: newId(),
    rule,
    record_kind: recordKind,
    record_id: recordId,
    occurrence: found?.schedule.occurrence,
    step: step.step,
    due_at: step.dueAt,
  }));
}
