import { z } from 'zod';
import { clockErrors } from './clock.errors.js';
import { isShortStepForward } from './duration.js';

export const AdvanceClockSchema = z
  .strictObject({
    advance: z
      .string()
      .max(40)
      .refine(isShortStepForward, { params: { code: clockErrors.invalidAdvance().code } })
      .describe('ISO 8601 duration, forward only, a year at most: P2D.'),
  })
  .meta({ id: 'AdvanceClock' });
export type AdvanceClock = z.infer<typeof AdvanceClockSchema>;

export const ClockViewSchema = z
  .object({
    /** Business time. */
    now: z.string(),
    /** How far it is ahead of real time, ISO 8601 duration. */
    shift: z.string(),
    /** Whether this is a demo zone, whose clock can be moved. */
    demo: z.boolean(),
  })
  .meta({ id: 'ClockView' });
export type ClockView = z.infer<typeof ClockViewSchema>;
