import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { SignInAttemptEntity } from './sign-in.entity.js';

export interface AttemptLimit {
  attempts: number;
  withinMinutes: number;
  /** The first lock-out; each further one within a day is twice as long. */
  lockMinutes: number;
}

@Injectable()
export class SignInRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes one attempt before the password is looked at: one statement, so that parallel attempts come one after the
   * other. The last one that is allowed sets the lock, which success takes away. Answers false while it is locked.
   */
  async take(key: string, limit: AttemptLimit): Promise<boolean> {
    const allowed = await this.database.query(
      `insert into sign_in_attempt as attempt (key, recent, changed_at)
       values ($1, array[clock_timestamp()], clock_timestamp())
       on conflict (key) do update set
         (recent, locked_until, lockouts, changed_at) = (
           select counted.recent,
                  case when cardinality(counted.recent) >= $2::int
                       then excluded.changed_at + make_interval(mins => $4::int) * power(2, least(counted.lockouts, 5)) end,
                  counted.lockouts + case when cardinality(counted.recent) >= $2::int then 1 else 0 end,
                  excluded.changed_at
           from (
             select array(select moment from unnest(attempt.recent) as moment
                          where moment > excluded.changed_at - make_interval(mins => $3::int)) || excluded.changed_at as recent,
                    case when attempt.changed_at > excluded.changed_at - interval '1 day' then attempt.lockouts else 0 end
                      as lockouts
           ) as counted
         )
       where attempt.locked_until is null or attempt.locked_until <= excluded.changed_at
       returning attempt.key`,
      [key, limit.attempts, limit.withinMinutes, limit.lockMinutes],
    );
    return allowed.length > 0;
  }

  async secondsLocked(keys: readonly string[]): Promise<number> {
    const [row] = await this.database.query<{ seconds: number | null }>(
      `select ceil(extract(epoch from max(sign_in_attempt.locked_until) - clock_timestamp()))::int as seconds
       from sign_in_attempt where sign_in_attempt.key = any ($1)`,
      [keys],
    );
    return Math.max(1, row?.seconds ?? 1);
  }

  async isLocked(key: string): Promise<boolean> {
    const rows = await this.database.query(
      'select 1 from sign_in_attempt where sign_in_attempt.key = $1 and sign_in_attempt.locked_until > clock_timestamp()',
      [key],
    );
    return rows.length > 0;
  }

  /** After a success the account starts anew. */
  async forget(key: string): Promise<void> {
    await this.database.manager.delete(SignInAttemptEntity, { key });
  }

  /** A success is no attempt of its address, from which many people may come. */
  async giveBack(key: string): Promise<void> {
    await this.database.query(
      `update sign_in_attempt set recent = trim_array(recent, least(1, cardinality(recent))), locked_until = null
       where key = $1`,
      [key],
    );
  }
}
