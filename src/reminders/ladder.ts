import { z } from 'zod';
import { dateOf, due, explainDue, LIMIT_UNITS, type Explanation, type WorkingCalendar } from '../calendar/index.js';
import { reminderErrors } from './reminders.errors.js';
import { RECIPIENT_ROLES, type Due, type RecipientRole, type ReminderStep } from './rule.js';
import { stepTime } from './step-time.js';

const stepSchema = z.strictObject({
  step: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  offset: z
    .strictObject({ amount: z.number().min(-250).max(250), unit: z.enum(LIMIT_UNITS) })
    .refine(isWholeInDays, { params: { code: reminderErrors.offsetNotWhole().code }, path: ['amount'] }),
  to: z.array(z.enum(RECIPIENT_ROLES)).min(1).max(RECIPIENT_ROLES.length),
});

/** Days have no parts (`checkLimit`): one such step would stop every reminder of its rule. */
function isWholeInDays({ amount, unit }: ReminderStep['offset']): boolean {
  return unit === 'WORKING_HOUR' || Number.isInteger(amount);
}

/** A ladder as a setting: one to twelve steps, each under a code of its own. */
export const reminderLadderSchema = z
  .array(stepSchema)
  .min(1)
  .max(12)
  .refine((steps) => new Set(steps.map(({ step }) => step)).size === steps.length, {
    params: { code: reminderErrors.stepTwice().code },
  });

export interface ScheduledStep {
  step: string;
  dueAt: Date;
  to: RecipientRole[];
}

/** A limit and its steps as instants. */
export interface Schedule {
  dueAt: Date;
  /** Which limit of the record this is; what was sent for it is not sent again. */
  occurrence: string;
  isProvisional: boolean;
  explanation: Explanation[];
  steps: ScheduledStep[];
}

/**
 * Lays the ladder along the limit. A warning that would come before the limit has begun is left out. Limits in days
 * are told apart by their local due date, so that other office hours do not send everything anew; limits in hours by
 * the instant, since a record can have two of them on one day.
 */
export function scheduleOf(matter: Due, ladder: readonly ReminderStep[], calendar: WorkingCalendar): Schedule {
  const end = due(matter, calendar);
  const steps = ladder.map(({ step, offset, to }) => ({ step, to, dueAt: stepTime(end.at, offset, calendar) }));
  return {
    dueAt: end.at,
    occurrence: matter.limit.unit === 'WORKING_HOUR' ? end.at.toISOString() : dateOf(end.at),
    isProvisional: end.provisional,
    explanation: explainDue(matter, calendar),
    steps: steps.filter(({ dueAt }) => dueAt > matter.start || dueAt >= end.at),
  };
}

/** Who has to act: the owner, else whom the first step of the ladder names. */
export function responsibleFor(matter: Due, ladder: readonly ReminderStep[]): string[] {
  const owners = matter.recipients.owner ?? [];
  const first = ladder[0]?.to ?? [];
  const responsible = owners.length > 0 ? owners : first.flatMap((role) => matter.recipients[role] ?? []);
  return [...new Set(responsible)];
}
