import { z } from 'zod';
import { exportShape } from '../documents/index.js';
import { listQueryShape } from '../platform/http/index.js';
import { TaskLimitInput } from '../tasks/index.js';
import { INSTRUCTION_STATES } from './instruction-state.js';

const Id = z.uuid();
const Prose = z.string().trim().min(1).max(4_000);
const RecordKind = z.string().regex(/^[a-z][a-z-]{0,39}$/);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const InstructionParams = z.strictObject({ id: Id });
export type InstructionParams = z.infer<typeof InstructionParams>;

export const RecordInput = z.strictObject({ kind: RecordKind, id: Id });

/**
 * 承办单位: one that leads, with those that support it, is one task, for which the lead answers; units that each do
 * their own part (分办) are several.
 */
export const HandlingInput = z.strictObject({
  leadUnitId: Id,
  supportingUnitIds: z.array(Id).max(30).default([]),
  handlerId: Id.optional(),
  /** What this unit must do; left out: the leader's words. */
  words: Prose.optional(),
  /** Left out: the limit of the whole. */
  limit: TaskLimitInput.optional(),
});
export type HandlingInput = z.infer<typeof HandlingInput>;

const Handlings = z.array(HandlingInput).max(20);

export const EnterInstruction = z
  .strictObject({
    /** Left out: the person for whom it is entered, or whoever enters it. */
    leaderId: Id.optional(),
    givenOn: z.iso.date(),
    /** The leader's words, exactly. */
    words: Prose,
    /** On what it was written, where that is paper. */
    subject: z.string().trim().min(1).max(200).optional(),
    record: RecordInput.optional(),
    limit: TaskLimitInput,
    /** Empty: the office decides later. */
    handlings: Handlings.default([]),
  })
  .refine(({ subject, record }) => subject !== undefined || record !== undefined, { path: ['subject'] })
  .meta({ id: 'EnterInstruction' });
export type EnterInstruction = z.infer<typeof EnterInstruction>;

export const HandOutInstruction = z.strictObject({ handlings: Handlings.min(1) }).meta({ id: 'HandOutInstruction' });
export type HandOutInstruction = z.infer<typeof HandOutInstruction>;

/** An interim report (阶段性回报) may be given at any time; the final one when everything is closed. */
export const ReportInstruction = z
  .strictObject({ text: Prose, isFinal: z.boolean().default(true) })
  .meta({ id: 'ReportInstruction' });
export type ReportInstruction = z.infer<typeof ReportInstruction>;

export const ReturnInstruction = z.strictObject({ reason: Prose }).meta({ id: 'ReturnInstruction' });
export type ReturnInstruction = z.infer<typeof ReturnInstruction>;

export const INSTRUCTION_SORTS = ['enteredAt', 'dueAt'] as const;
export type InstructionSort = (typeof INSTRUCTION_SORTS)[number];

const signedSorts = INSTRUCTION_SORTS.flatMap((sort) => [sort, `-${sort}`] as const);
const state = z.enum(INSTRUCTION_STATES);

const filterShape = {
  state: z.union([state.transform((value) => [value]), z.array(state).max(INSTRUCTION_STATES.length)]).optional(),
  leaderId: Id.optional(),
  unitId: Id.optional().meta({ description: 'Given to this unit or one below it' }),
  recordKind: RecordKind.optional(),
  recordId: Id.optional(),
  isMine: flag.optional().meta({ description: 'Written or entered by the reader, or on a record of the reader' }),
  isForMyUnits: flag.optional().meta({ description: 'Given to, or entered by, a unit of the reader' }),
  isOpen: flag.optional().meta({ description: 'The leader has not been told the end of it' }),
  isLate: flag.optional(),
  isTrashed: flag.optional(),
  givenFrom: z.iso.date().optional(),
  givenTo: z.iso.date().optional(),
  q: z.string().trim().min(1).max(100).optional().meta({ description: 'Part of the words or the code' }),
  sort: z.enum(signedSorts).default('-enteredAt'),
};

export const ListInstructions = z.strictObject({ ...filterShape, ...listQueryShape });
export type ListInstructions = z.infer<typeof ListInstructions>;

export const ExportInstructions = z.strictObject({ ...filterShape, ...exportShape });
export type ExportInstructions = z.infer<typeof ExportInstructions>;

/** A filter and order as they are once a request was read: what sheets work with and may keep. */
export const InstructionSheetFilter = z.strictObject({
  ...filterShape,
  state: z.array(state).optional(),
  isMine: z.boolean().optional(),
  isForMyUnits: z.boolean().optional(),
  isOpen: z.boolean().optional(),
  isLate: z.boolean().optional(),
  isTrashed: z.boolean().optional(),
});
export type InstructionSheetFilter = z.infer<typeof InstructionSheetFilter>;

export const ListInstructionTimeline = z.strictObject({ ...listQueryShape });
export type ListInstructionTimeline = z.infer<typeof ListInstructionTimeline>;
