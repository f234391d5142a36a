import type { Schemas } from '../../../api/schemas';
import type { LimitUnit } from '../api/types';

/** A limit as it is typed. */
export interface LimitValues {
  amount: number;
  unit: LimitUnit | 'DATE';
  dueOn?: string;
}

/** What one unit is given, as it is typed. */
export interface PartValues {
  leadUnitId?: string;
  supportingUnitIds?: string[];
  handlerId?: string;
  words?: string;
  limit?: LimitValues;
}

export type Handling = Schemas['HandOutInstruction']['handlings'][number];

export function toLimit({ amount, unit, dueOn }: LimitValues): Schemas['EnterInstruction']['limit'] {
  return unit === 'DATE' ? { dueOn: dueOn ?? '' } : { amount, unit };
}

/** Words are left out where the leader's own are meant. */
export function toHandling({ leadUnitId, supportingUnitIds, handlerId, words }: PartValues): Handling {
  return {
    leadUnitId: leadUnitId ?? '',
    supportingUnitIds: supportingUnitIds ?? [],
    ...(handlerId ? { handlerId } : {}),
    ...(words?.trim() ? { words: words.trim() } : {}),
  };
}

/** What was decided on the spot has words and a limit of its own. */
export function toDecision(part: PartValues): Schemas['RecordFieldWork']['decisions'][number] {
  const { words, ...handling } = toHandling(part);
  return { ...handling, words: words ?? '', limit: toLimit(part.limit ?? { amount: 3, unit: 'WORKING_DAY' }) };
}
