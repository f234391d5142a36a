import { z } from 'zod';
import { listQueryShape } from '../platform/http/index.js';
import { TaskLimitInput } from '../tasks/index.js';
import { FIELD_WORK_KINDS } from './field-work-kind.js';
import { RecordInput } from './instructions.schemas.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });
const Prose = z.string().trim().min(1).max(4_000);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const FieldWorkParams = z.strictObject({ id: Id });
export type FieldWorkParams = z.infer<typeof FieldWorkParams>;

/** What was decided there and then: it becomes a task with its handler and its limit. */
export const DecisionInput = z.strictObject({
  words: Prose,
  leadUnitId: Id,
  supportingUnitIds: z.array(Id).max(30).default([]),
  handlerId: Id.optional(),
  limit: TaskLimitInput,
});
export type DecisionInput = z.infer<typeof DecisionInput>;

export const RecordFieldWork = z
  .strictObject({
    kind: z.enum(FIELD_WORK_KINDS),
    record: RecordInput,
    leaderId: Id.optional().meta({ description: 'Left out: the person for whom it is entered, or whoever enters it' }),
    /** By the device; later than the server’s clock counts as now. */
    happenedAt: Instant.optional(),
    place: z.string().trim().min(1).max(200).optional(),
    people: z.array(z.string().trim().min(1).max(50)).max(30).default([]),
    words: Prose,
    problems: Prose.optional(),
    nextStep: Prose.optional(),
    capturedAt: Instant.optional(),
    decisions: z.array(DecisionInput).max(20).default([]),
  })
  .refine(({ kind, decisions }) => kind !== 'DECIDE' || decisions.length > 0, { path: ['decisions'] })
  .meta({ id: 'RecordFieldWork' });
export type RecordFieldWork = z.infer<typeof RecordFieldWork>;

const kind = z.enum(FIELD_WORK_KINDS);

export const ListFieldWorks = z.strictObject({
  kind: z.union([kind.transform((value) => [value]), z.array(kind).max(FIELD_WORK_KINDS.length)]).optional(),
  leaderId: Id.optional(),
  recordKind: RecordInput.shape.kind.optional(),
  recordId: Id.optional(),
  isMine: flag.optional().meta({ description: 'Of or entered by the reader, or on a record of the reader' }),
  isTrashed: flag.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Part of what was written, the place or a name' }),
  ...listQueryShape,
});
export type ListFieldWorks = z.infer<typeof ListFieldWorks>;
