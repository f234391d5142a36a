import { Injectable } from '@nestjs/common';
import { DeliveryOffice } from '../notifications/index.js';
import { PendingEvents } from '../platform/events/index.js';
import { SystemQueries } from './system.queries.js';
import type { SystemQueues } from './system.schemas.js';

/** So many of what failed are shown; the counts say how many there are. */
const MOST = 50;

type Stuck = Pick<SystemQueues, 'subscribers' | 'deadEvents' | 'reminders' | 'deliveries'>;

/** What is owed and what is stuck, by PostgreSQL alone. */
@Injectable()
export class SystemView {
  constructor(
    private readonly pending: PendingEvents,
    private readonly reminders: SystemQueries,
    private readonly deliveries: DeliveryOffice,
  ) {}

  async stuck(): Promise<Stuck> {
    const [deadEvents, counts, deadLimits] = await Promise.all([
      this.pending.dead(MOST),
      this.reminders.counts(),
      this.reminders.deadLimits(MOST),
    ]);
    return {
      subscribers: await this.pending.states(),
      deadEvents: deadEvents.map((event) => ({ ...event, deadAt: event.deadAt.toISOString() })),
      reminders: {
        ...counts,
        overdueSeconds: await this.reminders.overdueSeconds(),
        deadLimits: deadLimits.map((limit) => ({ ...limit, deadAt: limit.deadAt.toISOString() })),
      },
      deliveries: await this.deliveries.state(MOST),
    };
  }
}
