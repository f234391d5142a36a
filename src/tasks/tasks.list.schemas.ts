import { z } from 'zod';
import { listQueryShape } from '../platform/http/index.js';
import { TASK_STATES } from './task-state.js';
import { TASK_SOURCE_KINDS } from './task-vocabulary.js';

const Id = z.uuid();
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const TASK_SORTS = ['issuedAt', 'dueAt'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

const signedSorts = TASK_SORTS.flatMap((sort) => [sort, `-${sort}`] as const);

export const ListTasks = z.strictObject({
  state: anyOf(TASK_STATES),
  sourceKind: anyOf(TASK_SOURCE_KINDS),
  sourceRecordId: Id.optional().meta({ description: 'The record from which it comes' }),
  unitId: Id.optional().meta({ description: 'Lead or supporting unit, or any below it' }),
  handlerId: Id.optional(),
  isMine: flag.optional().meta({ description: 'Issued by the reader, or for the reader to handle' }),
  isIssuedByMe: flag.optional(),
  isForMe: flag.optional().meta({ description: 'For the reader to handle, in person or as the desk of a unit' }),
  isOpen: flag.optional(),
  isLate: flag.optional(),
  isPending: flag.optional().meta({ description: 'An objection or a wish for more time waits for a ruling' }),
  isTrashed: flag.optional(),
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
  q: z.string().trim().min(1).max(100).optional().meta({ description: 'Part of the words or the code' }),
  sort: z.enum(signedSorts).default('-issuedAt'),
  ...listQueryShape,
});
export type ListTasks = z.infer<typeof ListTasks>;

export const ListTaskTimeline = z.strictObject({ ...listQueryShape });
export type ListTaskTimeline = z.infer<typeof ListTaskTimeline>;

/** A filter that takes one value or several: `?state=ISSUED&state=ANSWERED`. */
function anyOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const one = z.enum(values);
  return z.union([one.transform((value) => [value]), z.array(one).max(values.length)]).optional();
}
