import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../config/index.js';
import { Database, Notifications } from '../database/index.js';
import { JobQueues, type JobDefinition } from '../queue/index.js';
import { endWithin } from '../waiting/index.js';

const RING_CHANNEL = 'landfall_ring';
/** How long the net waits for a beat of the queue that is due. */
const GRACE_MS = 1_000;
/** How long a run may take once the process ends. What it had not done yet stands in PostgreSQL. */
const ENDING_MS = 5_000;

/** What a job of a sweep carries: nothing on the beat, `rung` when somebody could not wait for it. */
export const sweepPayload = z.object({ rung: z.boolean().optional() });
export type SweepPayload = z.infer<typeof sweepPayload>;

export interface Sweep {
  /** Its name names the sweep. */
  job: JobDefinition<SweepPayload>;
  everyMs: number;
  /**
   * Takes what is due from PostgreSQL. Safe to run anywhere, any number of times, in parallel. When the process ends,
   * a run that has much to do stops between two portions.
   */
  run(ending: AbortSignal): Promise<unknown>;
}

export interface SweepBeat {
  name: string;
  ranAt: Date;
  ageSeconds: number;
}

interface Running {
  sweep: Sweep;
  net?: NodeJS.Timeout;
  /** A ring that is being passed on; one more that comes meanwhile is enough for all. */
  ringing?: Promise<void>;
  rungAgain?: boolean;
}

/**
 * Sweeps that must go on whatever the queue does (ADR 0003). Three things wake one: the schedule of the queue,
 * a ring, and the net of each worker, which runs when PostgreSQL has seen no beat in time. A beat is taken by one
 * process alone.
 */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Sweeps.name);
  private readonly sweeps = new Map<string, Running>();
  private readonly underWay = new Set<Promise<void>>();
  private readonly ending = new AbortController();

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly queues: JobQueues,
  ) {}

  /** Names the sweep, its schedule and what it does, in `onModuleInit`. */
  register(sweep: Sweep): void {
    this.sweeps.set(sweep.job.name, { sweep });
    this.queues.handle(sweep.job, async ({ rung }) => {
      if (rung || (await this.takeBeat(sweep, sweep.everyMs / 2))) {
        await sweep.run(this.ending.signal);
      }
    });
    this.queues.every(sweep.job, sweep.everyMs);
  }

  /** Rings a sweep when the open transaction commits. PostgreSQL carries the ring: no caller waits for the queue. */
  async ring(name: string): Promise<void> {
    await this.database.query('select pg_notify($1, $2)', [RING_CHANNEL, name]);
  }

  /** When each sweep last took a beat, for whoever looks after the installation. */
  async beats(): Promise<SweepBeat[]> {
    return this.database.query<SweepBeat>(
      `select sweep_run.name, sweep_run.ran_at as "ranAt",
              extract(epoch from clock_timestamp() - sweep_run.ran_at)::int as "ageSeconds"
       from sweep_run where sweep_run.name = any ($1) order by sweep_run.name`,
      [[...this.sweeps.keys()]],
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.runsWorker) {
      return;
    }
    await this.notifications.listen(RING_CHANNEL, (name) => this.onRing(name));
    for (const running of this.sweeps.values()) {
      this.hangNet(running, 0);
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.ending.abort();
    for (const { net } of this.sweeps.values()) {
      clearTimeout(net);
    }
    await endWithin(ENDING_MS, Promise.all(this.underWay), (reason) =>
      this.logger.warn(`a sweep under way: ${reason}`),
    );
  }

  /** An empty name follows a lost connection: rings may have been missed, so everything is rung. */
  private onRing(name: string): void {
    for (const running of this.sweeps.values()) {
      if (name === '' || name === running.sweep.job.name) {
        this.passOn(running);
      }
    }
  }

  private passOn(running: Running): void {
    if (running.ringing) {
      running.rungAgain = true;
      return;
    }
    running.ringing = this.pass(running.sweep).finally(() => {
      running.ringing = undefined;
      if (running.rungAgain && !this.ending.signal.aborted) {
        running.rungAgain = false;
        this.passOn(running);
      }
    });
    this.goOn(running.ringing);
  }

  private async pass(sweep: Sweep): Promise<void> {
    try {
      await this.queues.add(sweep.job, { rung: true }, { deduplicate: 'ring' });
    } catch (error) {
      this.logger.warn(`${sweep.job.name} runs without the queue: ${String(error)}`);
      await sweep.run(this.ending.signal);
    }
  }

  private hangNet(running: Running, delayMs: number): void {
    if (!this.ending.signal.aborted) {
      running.net = setTimeout(() => this.goOn(this.checkNet(running)), delayMs);
    }
  }

  private async checkNet(running: Running): Promise<void> {
    const patience = running.sweep.everyMs + GRACE_MS;
    let delayMs = patience;
    try {
      if (await this.takeBeat(running.sweep, patience)) {
        await running.sweep.run(this.ending.signal);
      } else {
        delayMs = Math.max(patience - (await this.ageOfBeat(running.sweep)), GRACE_MS / 10);
      }
    } finally {
      this.hangNet(running, delayMs);
    }
  }

  /** Takes the beat unless another process did so within that time. The row decides, by the database's clock. */
  private async takeBeat(sweep: Sweep, notWithinMs: number): Promise<boolean> {
    const taken = await this.database.query(
      `insert into sweep_run (name) values ($1)
       on conflict (name) do update set ran_at = clock_timestamp()
       where sweep_run.ran_at <= clock_timestamp() - $2 * interval '1 millisecond'
       returning sweep_run.name`,
      [sweep.job.name, notWithinMs],
    );
    return taken.length > 0;
  }

  private async ageOfBeat(sweep: Sweep): Promise<number> {
    const [row] = await this.database.query<{ age: number }>(
      `select (extract(epoch from clock_timestamp() - sweep_run.ran_at) * 1000)::float8 as age
       from sweep_run where sweep_run.name = $1`,
      [sweep.job.name],
    );
    return row?.age ?? 0;
  }

  private goOn(work: Promise<void>): void {
    const watched = work
      .catch((error: unknown) => this.logger.error(`a sweep failed: ${String(error)}`))
      .finally(() => this.underWay.delete(watched));
    this.underWay.add(watched);
  }
}
