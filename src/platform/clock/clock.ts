import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';

/** Business time is read from the database alone (`architecture.md` 4.5): the machine's own clock decides nothing. */
@Injectable()
export class Clock {
  constructor(private readonly database: Database) {}

  /** The business instant; inside a transaction the same at each call. */
  async now(): Promise<Date> {
    const [row] = await this.database.query<{ now: Date }>('select business_now() as now');
    if (!row) {
      throw new Error('business_now() answered nothing');
    }
    return row.now;
  }

  /** The business date in Asia/Shanghai, YYYY-MM-DD. */
  async today(): Promise<string> {
    const [row] = await this.database.query<{ today: string }>(
      `select (business_now() at time zone 'Asia/Shanghai')::date as today`,
    );
    if (!row) {
      throw new Error('business_now() answered nothing');
    }
    return row.today;
  }
}
