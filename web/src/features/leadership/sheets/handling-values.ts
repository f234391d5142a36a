import type { Schemas } from '../../../api/schemas';
import { toLimit, type LimitValues } from '../../../ui/form/limit-values';

/** What one unit is given, as it is typed. */
export interface PartValues {
  leadUnitId?: string;
  supportingUnitIds?: string[];
  handlerId?: string;
  words?: string;
  limit?: LimitValues;
}

export type Handling = Schemas['HandOutInstruction']['handlings'][number];

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
