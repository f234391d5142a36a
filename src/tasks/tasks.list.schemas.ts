import { z } from 'zod';
import { exportShape } from '../documents/index.js';
import { listQueryShape } from '../platform/http/index.js';
import { TASK_STATES } from './task-state.js';
import { TASK_SOURCE_KINDS } from './task-vocabulary.js';
import { TASK_DAY, TASK_SECTIONS } from './tasks.sections.js';

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
  handlerId: Id.optional().meta({ description: '经办人 of the lead unit or of a supporting one' }),
  section: z
    .enum([...TASK_SECTIONS, TASK_DAY])
    .optional()
    .meta({
      description: 'What the task means to the reader now: late, dueToday, toDecide (together: today), waiting',
    }),
  isMine: flag.optional().meta({ description: 'Issued by the reader, or for the reader to handle' }),
  isIssuedByMe: flag.optional(),
  isForMe: flag
    .optional()
    .meta({ description: 'For the reader to handle, in person or as the desk of a unit, lead or supporting' }),
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

export const ExportTasks = ListTasks.omit({ limit: true, cursor: true }).extend(exportShape);
export type ExportTasks = z.infer<typeof ExportTasks>;

/** A filter and order as they are once a request was read: what sheets work with and may keep. */
export const TaskSheetFilter = z.strictObject({
  state: z.array(z.enum(TASK_STATES)).optional(),
  sourceKind: z.array(z.enum(TASK_SOURCE_KINDS)).optional(),
  sourceRecordId: Id.optional(),
  unitId: Id.optional(),
  handlerId: Id.optional(),
  section: z.enum([...TASK_SECTIONS, TASK_DAY]).optional(),
  isMine: z.boolean().optional(),
  isIssuedByMe: z.boolean().optional(),
  isForMe: z.boolean().optional(),
  isOpen: z.boolean().optional(),
  isLate: z.boolean().optional(),
  isPending: z.boolean().optional(),
  isTrashed: z.boolean().optional(),
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
  q: z.string().min(1).max(100).optional(),
  sort: z.enum(signedSorts).default('-issuedAt'),
});
export type TaskSheetFilter = z.infer<typeof TaskSheetFilter>;

export const ListTaskTimeline = z.strictObject({ ...listQueryShape });
export type ListTaskTimeline = z.infer<typeof ListTaskTimeline>;

/** A filter that takes one value or several: `?state=ISSUED&state=ANSWERED`. */
function anyOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const one = z.enum(values);
  return z.union([one.transform((value) => [value]), z.array(one).max(values.length)]).optional();
}
