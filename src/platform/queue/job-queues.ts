import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config/index.js';
import { endWithin, within } from '../waiting/index.js';
import { definedJobs, type JobDefinition } from './define-job.js';
import type { Closable, OpenQueue, OpenWorker, QueueEngine } from './engine.js';
import { QUEUE_ENGINE } from './tokens.js';

/** No caller waits longer for the queue than this: with Redis away, `add` alone would wait for ever. */
const ADD_TIMEOUT_MS = 2_000;
/** How long jobs under way may take once the process ends; whoever takes a job that was cut off does it again. */
const JOBS_GRACE_MS = 10_000;
/** A frozen Redis answers no farewell either. */
const CLOSE_TIMEOUT_MS = 3_000;

interface AddOptions {
  /** At most one waiting and one active job with this id; a bell rung during the active one rings once more after it. */
  deduplicate?: string;
  /** Stable id of the one job that does this piece of work. */
  jobId?: string;
  delayMs?: number;
}

interface Schedule {
  definition: JobDefinition<object>;
  everyMs: number;
}

type Handler = (payload: object) => Promise<void>;

export interface QueueCounts {
  queue: string;
  engine: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

/** All queues of the process: declared jobs, their handlers, their schedules. Transport only (`architecture.md` 4.2). */
@Injectable()
export class JobQueues implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(JobQueues.name);
  private readonly handlers = new Map<string, Handler>();
  private readonly schedules: Schedule[] = [];
  private readonly queues = new Map<string, OpenQueue>();
  private readonly running = new Set<Promise<void>>();
  private workers: OpenWorker[] = [];

  constructor(
    private readonly config: Config,
    @Inject(QUEUE_ENGINE) private readonly engine: QueueEngine,
  ) {}

  /** Names the one handler of a job, in `onModuleInit`. @throws Error when the job has one already */
  handle<Payload extends object>(
    definition: JobDefinition<Payload>,
    handler: (payload: Payload) => Promise<void>,
  ): void {
    if (this.handlers.has(definition.name)) {
      throw new Error(`job ${definition.name} has two handlers`);
    }
    this.handlers.set(definition.name, (payload) => handler(definition.payload.parse(payload)));
  }

  /** Runs a job again and again. Only what may be missed or doubled: a bell, never a promise (ADR 0003). */
  every(definition: JobDefinition<object>, everyMs: number): void {
    definition.payload.parse({}); // a schedule carries nothing
    this.schedules.push({ definition, everyMs });
  }

  /** Hands a job to the queue, outside any transaction. @throws Error when the queue does not answer within 2 s */
  async add<Payload extends object>(
    definition: JobDefinition<Payload>,
    payload: Payload,
    options: AddOptions = {},
  ): Promise<void> {
    const { queue } = this.open(definition.queue);
    const added = queue.add(definition.name, payload, {
      jobId: options.jobId,
      delay: options.delayMs,
      deduplication: options.deduplicate
        ? { id: `${definition.name}-${options.deduplicate}`, keepLastIfActive: true }
        : undefined,
    });
    await within(ADD_TIMEOUT_MS, added, `queue ${definition.queue} did not answer`);
  }

  /** How full each queue is. @throws Error when one does not answer within 2 s */
  async counts(): Promise<QueueCounts[]> {
    return Promise.all(queueNames().map((name) => this.countsOf(name)));
  }

  /** Does a job as a worker does it. @throws Error when it has no handler, ZodError for a payload of another form */
  async process(name: string, payload: unknown): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler || typeof payload !== 'object' || payload === null) {
      throw new Error(`no handler for job ${name}`);
    }
    const work = handler(payload);
    this.running.add(work);
    try {
      await work;
    } finally {
      this.running.delete(work);
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    this.refuseUnhandledJobs();
    if (!this.config.runsWorker) {
      return;
    }
    for (const [queue, concurrency] of concurrencyByQueue()) {
      this.workers.push(this.engine.openWorker(queue, concurrency, (job) => this.process(job.name, job.data)));
    }
    await this.upsertSchedules().catch((error: unknown) => {
      this.logger.warn(`schedules could not be written, the safety nets carry on: ${String(error)}`);
    });
  }

  async onModuleDestroy(): Promise<void> {
    const closing = this.workers.map((worker) => worker.close());
    const jobs = Promise.allSettled(this.running);
    await endWithin(JOBS_GRACE_MS, jobs, (reason) => this.logger.warn(`jobs under way: ${reason}`));
    await this.closeAll(this.workers, closing);
    const queues = [...this.queues.values()];
    await this.closeAll(
      queues,
      queues.map((queue) => queue.close()),
    );
  }

  private async closeAll(open: readonly Closable[], closing: ReadonlyArray<Promise<void>>): Promise<void> {
    await endWithin(CLOSE_TIMEOUT_MS, Promise.all(closing), (reason) => {
      this.logger.warn(`the connections of the queues: ${reason}`);
      open.forEach((one) => one.abandon());
    });
  }

  private refuseUnhandledJobs(): void {
    const unhandled = definedJobs().filter((job) => !this.handlers.has(job.name));
    if (unhandled.length > 0) {
      throw new Error(`jobs without a handler: ${unhandled.map((job) => job.name).join(', ')}`);
    }
  }

  private async upsertSchedules(): Promise<void> {
    for (const { definition, everyMs } of this.schedules) {
      const { queue } = this.open(definition.queue);
      const upsert = queue.upsertJobScheduler(definition.name, { every: everyMs }, { name: definition.name, data: {} });
      await within(ADD_TIMEOUT_MS, upsert, `queue ${definition.queue} did not answer`);
    }
    await this.removeForgottenSchedules();
  }

  private async removeForgottenSchedules(): Promise<void> {
    const wanted = new Set(this.schedules.map(({ definition }) => definition.name));
    for (const name of queueNames()) {
      const { queue } = this.open(name);
      const schedulers = await within(ADD_TIMEOUT_MS, queue.getJobSchedulers(), `queue ${name} did not answer`);
      for (const { key } of schedulers.filter((scheduler) => !wanted.has(scheduler.key))) {
        await within(ADD_TIMEOUT_MS, queue.removeJobScheduler(key), `queue ${name} did not answer`);
      }
    }
  }

  private async countsOf(name: string): Promise<QueueCounts> {
    const { queue } = this.open(name);
    const counts = await within(
      ADD_TIMEOUT_MS,
      queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
      `queue ${name} did not answer`,
    );
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { queue: name, engine: this.engine.name, waiting, active, delayed, failed };
  }

  private open(name: string): OpenQueue {
    const open = this.queues.get(name) ?? this.engine.openQueue(name);
    this.queues.set(name, open);
    return open;
  }
}

function queueNames(): string[] {
  return [...new Set(definedJobs().map((job) => job.queue))].toSorted();
}

function concurrencyByQueue(): Map<string, number> {
  const result = new Map<string, number>();
  for (const job of definedJobs()) {
    result.set(job.queue, Math.max(result.get(job.queue) ?? 1, job.concurrency));
  }
  return result;
}
