import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/index.js';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';
import { platformErrors } from '../errors/index.js';
import { EventLog } from '../events/index.js';
import './clock.errors.js';
import { ClockMoved } from './clock.events.js';
import type { ClockView } from './clock.schemas.js';
import { isoDuration } from './duration.js';

const SUBJECT = { kind: 'clock', id: '00000000-0000-7000-8000-000000000003' };

/** Moves business time in a demo zone, for training: forward only, for every process at once. */
@Injectable()
export class DemoClock {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async view(): Promise<ClockView> {
    const [row] = await this.database.query<{ now: Date; shift: number }>(
      'select business_now() as now, extract(epoch from business_clock.shift)::float8 as shift from business_clock',
    );
    const { now, shift } = row ?? { now: new Date(0), shift: 0 };
    return { now: now.toISOString(), shift: isoDuration(shift), demo: this.config.demoAllowed };
  }

  /** @throws request.not-found where business time is real time */
  async advance(actor: Actor, advance: string): Promise<ClockView> {
    if (!this.config.demoAllowed) {
      throw platformErrors.notFound();
    }
    await this.database.transaction(async () => {
      await this.database.query(
        'update business_clock set shift = (now() + business_clock.shift + $1::interval) - now()',
        [advance],
      );
      await this.events.append(actor, ClockMoved({ subject: SUBJECT, data: { advance } }));
    });
    return this.view();
  }
}
