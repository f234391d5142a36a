import { Injectable } from '@nestjs/common';
import { Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import { Database } from '../database/index.js';
import { HttpMetrics } from '../http/index.js';

type GaugeReading = () => Promise<number>;

/** Prometheus metrics of the process. Modules add gauges that are read from the database at each scrape. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(
    private readonly database: Database,
    http: HttpMetrics,
  ) {
    this.registry.registerMetric(http.requests);
    collectDefaultMetrics({ register: this.registry });
    this.gauge('landfall_events_pending', 'Events that a subscriber has not handled yet', () =>
      this.count('select count(*) as count from event_pending where event_pending.dead_at is null'),
    );
    this.gauge('landfall_events_dead', 'Events that a subscriber gave up on', () =>
      this.count('select count(*) as count from event_pending where event_pending.dead_at is not null'),
    );
  }

  /** A number that is read when somebody scrapes. */
  gauge(name: string, help: string, read: GaugeReading): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      // While the database is away the other numbers are worth the most.
      collect: async () => gauge.set(await read().catch(() => Number.NaN)),
    });
  }

  private async count(sql: string): Promise<number> {
    const [row] = await this.database.query<{ count: string }>(sql);
    return Number(row?.count ?? 0);
  }
}
