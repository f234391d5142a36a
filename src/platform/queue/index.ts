/** Queues as transport: the only place that knows BullMQ. What is due and what was done stands in PostgreSQL. */
export { defineJob, definedJobs, type JobDefinition } from './define-job.js';
export { JobQueues, type QueueCounts } from './job-queues.js';
export { migrateQueueTables } from './engine.js';
export { QueueModule } from './queue.module.js';
export { checkRedis, inspectRedis, type RedisState } from './redis-check.js';
