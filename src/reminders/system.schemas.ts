import { z } from 'zod';

const subscriber = z.object({
  subscriber: z.string(),
  pending: z.int(),
  dead: z.int(),
  waitingSeconds: z.int(),
});

const deadEvent = z.object({
  subscriber: z.string(),
  eventId: z.string(),
  type: z.string(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  deadAt: z.string(),
});

const deadLimit = z.object({
  id: z.string(),
  rule: z.string(),
  recordKind: z.string(),
  recordId: z.string(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  deadAt: z.string(),
});

const failingDelivery = z.object({
  id: z.string(),
  channel: z.string(),
  state: z.string(),
  attempts: z.int(),
  lastError: z.string().nullable(),
});

export const SystemQueuesSchema = z
  .object({
    /** False while the queue does not answer; everything then goes on more slowly. */
    queuesAnswer: z.boolean(),
    queues: z.array(
      z.object({
        queue: z.string(),
        engine: z.string(),
        waiting: z.int(),
        active: z.int(),
        delayed: z.int(),
        failed: z.int(),
      }),
    ),
    processes: z.array(z.object({ processId: z.string(), role: z.string(), beatAt: z.string() })),
    sweeps: z.array(z.object({ name: z.string(), ranAt: z.string(), ageSeconds: z.int() })),
    subscribers: z.array(subscriber),
    deadEvents: z.array(deadEvent),
    reminders: z.object({
      /** Age of the oldest reminder that is due and not done: the alarm that no queue length gives. */
      overdueSeconds: z.int(),
      pending: z.int(),
      dead: z.int(),
      deadLimits: z.array(deadLimit),
    }),
    deliveries: z.object({ counts: z.record(z.string(), z.int()), failing: z.array(failingDelivery) }),
  })
  .meta({ id: 'SystemQueues' });
export type SystemQueues = z.infer<typeof SystemQueuesSchema>;

export const RetryEventsSchema = z
  .strictObject({ subscriber: z.string().max(100).optional(), eventId: z.uuid().optional() })
  .meta({ id: 'RetryEvents' });
export type RetryEvents = z.infer<typeof RetryEventsSchema>;

export const RetryOneSchema = z.strictObject({ id: z.uuid().optional() }).meta({ id: 'RetryOne' });
export type RetryOne = z.infer<typeof RetryOneSchema>;

export const RetriedSchema = z.object({ revived: z.int() }).meta({ id: 'Retried' });
