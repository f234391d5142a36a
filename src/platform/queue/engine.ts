import { Queue, Worker, createPostgresBackend, runMigrations, withBackend, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Finished jobs are kept by age and little: they are transport, not history (ADR 0003). */
const KEPT = { removeOnComplete: { age: 600, count: 500 }, removeOnFail: { age: 86_400, count: 1_000 } };
const RETRIES = { attempts: 5, backoff: { type: 'exponential' as const, delay: 1_000 } };

/**
 * A killed worker's job starts again within about 15 s (with the library's defaults it is a minute), and a second kill
 * does not lose it.
 */
const RESCUE = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 8 };

export type QueueProcessor = (job: Pick<Job, 'id' | 'name' | 'data'>) => Promise<void>;

/** Connections to the server of the queues. */
export interface Closable {
  /** Ends in order; takes as long as the server takes to answer. */
  close(): Promise<void>;
  /** Cuts the connections without asking a server that does not answer. */
  abandon(): void;
}

/** What the product needs of a queue, whichever engine carries it. */
export interface OpenQueue extends Closable {
  readonly queue: Queue;
}

/** Takes no new job from the call of `close` on. */
export type OpenWorker = Closable;

export interface QueueEngine {
  readonly name: 'postgres' | 'redis';
  openQueue(name: string): OpenQueue;
  openWorker(name: string, concurrency: number, processor: QueueProcessor): OpenWorker;
}

type OnError = (error: Error) => void;

export function createEngine(settings: { redisUrl?: string; databaseUrl: string }, onError: OnError): QueueEngine {
  return settings.redisUrl ? redisEngine(settings.redisUrl, onError) : postgresEngine(settings.databaseUrl, onError);
}

function redisEngine(url: string, onError: OnError): QueueEngine {
  const connect = (): Redis => {
    const connection = new Redis(url, { maxRetriesPerRequest: null });
    connection.on('error', onError);
    return connection;
  };
  return {
    name: 'redis',
    openQueue(name) {
      const connection = connect();
      const queue = new Queue(name, { connection, defaultJobOptions: { ...RETRIES, ...KEPT } });
      queue.on('error', onError);
      return { queue, ...closingOf(queue, connection) };
    },
    openWorker(name, concurrency, processor) {
      const connection = connect();
      const worker = new Worker(name, processor, { connection, concurrency, ...RESCUE });
      worker.on('error', onError);
      return closingOf(worker, connection);
    },
  };
}

type User = Pick<Queue, 'close' | 'disconnect'>;

/** BullMQ ends the connections that it made itself and leaves ours to us. */
function closingOf(user: User, connection?: Redis): Closable {
  return {
    async close() {
      await user.close();
      connection?.disconnect();
    },
    abandon() {
      void user.disconnect().catch(() => undefined);
      connection?.disconnect();
    },
  };
}

function postgresEngine(connectionString: string, onError: OnError): QueueEngine {
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  const connection = (max: number) => ({ connectionString, schema: 'bullmq', max, keepAlive: true });
  return {
    name: 'postgres',
    openQueue(name) {
      const options = { connection: connection(2), defaultJobOptions: { ...RETRIES, ...KEPT } };
      const queue = new PostgresQueue(name, options) as unknown as Queue;
      queue.on('error', onError);
      return { queue, ...closingOf(queue) };
    },
    openWorker(name, concurrency, processor) {
      const options = { connection: connection(Math.min(concurrency, 4) + 1), concurrency, ...RESCUE };
      const worker = new PostgresWorker(name, processor, options);
      worker.on('error', onError);
      return closingOf(worker);
    },
  };
}

/** Creates the tables of the PostgreSQL engine; the owner's work, beside our own migrations. */
export async function migrateQueueTables(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, 'bullmq');
  } finally {
    await client.end();
  }
}
