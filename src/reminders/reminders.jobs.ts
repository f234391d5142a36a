import { defineJob } from '../platform/queue/index.js';
import { sweepPayload } from '../platform/sweeps/index.js';

/** "See what is due": the whole content of the job; what is due stands in PostgreSQL. */
export const SweepReminders = defineJob({
  queue: 'reminders',
  name: 'reminders.sweep',
  payload: sweepPayload,
  concurrency: 1,
});

export const SWEEP_EVERY_MS = 10_000;
