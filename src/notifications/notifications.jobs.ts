import { z } from 'zod';
import { defineJob } from '../platform/queue/index.js';
import { sweepPayload } from '../platform/sweeps/index.js';

/** "See what is to be sent." */
export const SweepMail = defineJob({ queue: 'mail', name: 'mail.sweep', payload: sweepPayload });

/** One attempt at one mail; a server that answers slowly holds up five others at most. */
export const SendMail = defineJob({
  queue: 'mail',
  name: 'mail.send',
  payload: z.object({ deliveryId: z.uuid(), attempt: z.int() }),
  concurrency: 5,
});

export const MAIL_SWEEP_EVERY_MS = 30_000;
