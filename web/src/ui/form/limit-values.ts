import type { Schemas } from '../../api/schemas';

type Limit = Schemas['EnterInstruction']['limit'];

export const limitUnits = ['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY'] as const;

/** A limit as it is typed. */
export interface LimitValues {
  amount: number;
  unit: (typeof limitUnits)[number] | 'DATE';
  dueOn?: string;
}

export function toLimit({ amount, unit, dueOn }: LimitValues): Limit {
  return unit === 'DATE' ? { dueOn: dueOn ?? '' } : { amount, unit };
}
