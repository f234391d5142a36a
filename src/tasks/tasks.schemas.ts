import { z } from 'zod';
import { LIMIT_UNITS } from '../calendar/index.js';
import { TASK_SOURCE_KINDS } from './task-vocabulary.js';

const Id = z.uuid();
const Prose = z.string().trim().min(1).max(4_000);
const Name = z.string().trim().min(1).max(200);

export const TaskParams = z.strictObject({ id: Id });
export type TaskParams = z.infer<typeof TaskParams>;

export const TaskFormQuery = z.strictObject({
  unitId: Id.optional().meta({ description: 'The unit whose paper it is; left out: the lead unit' }),
});
export type TaskFormQuery = z.infer<typeof TaskFormQuery>;

/** So much of one unit of the calendar, or up to and including a day. */
export const TaskLimitInput = z.union([
  z.strictObject({ amount: z.int().min(1).max(365), unit: z.enum(LIMIT_UNITS) }),
  z.strictObject({ dueOn: z.iso.date() }),
]);

export const IssueTask = z
  .strictObject({
    /** The exact words of the source. */
    words: Prose,
    sourceKind: z.enum(TASK_SOURCE_KINDS),
    /** Where it stands in a source on paper. */
    sourceNote: Name.optional(),
    /** The record from which it comes. */
    source: z.strictObject({ kind: z.string().regex(/^[a-z][a-z-]{0,39}$/), id: Id }).optional(),
    leadUnitId: Id,
    supportingUnitIds: z.array(Id).max(30).default([]),
    handlerId: Id.optional(),
    limit: TaskLimitInput,
  })
  .meta({ id: 'IssueTask' });
export type IssueTask = z.infer<typeof IssueTask>;

export const TaskPartParams = z.strictObject({ id: Id, unitId: Id });
export type TaskPartParams = z.infer<typeof TaskPartParams>;

/** 代录: who of the unit said it, and on which paper it stands. Needed from whoever does not speak for the unit. */
const TaskBehalf = z
  .discriminatedUnion('medium', [
    z.strictObject({ medium: z.literal('SPOKEN'), toldBy: Name, paper: Name.optional() }),
    z.strictObject({ medium: z.literal('WRITTEN'), toldBy: Name, paper: Name }),
  ])
  .meta({ id: 'TaskBehalf' });
export type TaskBehalf = z.infer<typeof TaskBehalf>;
const behalf = TaskBehalf.optional();

/** 签收; the unit may name its 经办人 at once. */
export const AcknowledgeTask = z.strictObject({ handlerId: Id.optional(), behalf }).meta({ id: 'AcknowledgeTask' });
export type AcknowledgeTask = z.infer<typeof AcknowledgeTask>;

export const NameTaskHandler = z.strictObject({ handlerId: Id }).meta({ id: 'NameTaskHandler' });
export type NameTaskHandler = z.infer<typeof NameTaskHandler>;

/** Its files are uploaded to the task before. */
export const WriteTaskEntry = z
  .strictObject({ text: Prose, attachmentIds: z.array(Id).max(30).optional(), behalf })
  .meta({ id: 'WriteTaskEntry' });
export type WriteTaskEntry = z.infer<typeof WriteTaskEntry>;

export const ObjectToTask = z
  .strictObject({ reason: Prose, proposedUnitId: Id.optional(), behalf })
  .meta({ id: 'ObjectToTask' });
export type ObjectToTask = z.infer<typeof ObjectToTask>;

/** MAINTAINED: it stays with the unit. Both are final. */
export const RuleTaskObjection = z
  .discriminatedUnion('ruling', [
    z.strictObject({ ruling: z.literal('MAINTAINED'), note: Prose }),
    z.strictObject({
      ruling: z.literal('REASSIGNED'),
      note: Prose,
      leadUnitId: Id,
      /** Not given: the same as before, beginning now. */
      limit: TaskLimitInput.optional(),
    }),
  ])
  .meta({ id: 'RuleTaskObjection' });
export type RuleTaskObjection = z.infer<typeof RuleTaskObjection>;

export const AskTaskExtension = z
  .strictObject({ dueOn: z.iso.date(), reason: Prose, behalf })
  .meta({ id: 'AskTaskExtension' });
export type AskTaskExtension = z.infer<typeof AskTaskExtension>;

export const RuleTaskExtension = z
  .discriminatedUnion('ruling', [
    z.strictObject({
      ruling: z.literal('GRANTED'),
      /** Not given: the day that was asked for. */
      dueOn: z.iso.date().optional(),
      note: Prose.optional(),
    }),
    z.strictObject({ ruling: z.literal('REFUSED'), note: Prose }),
  ])
  .meta({ id: 'RuleTaskExtension' });
export type RuleTaskExtension = z.infer<typeof RuleTaskExtension>;

export const UrgeTask = z.strictObject({ note: Prose.optional() }).meta({ id: 'UrgeTask' });
export type UrgeTask = z.infer<typeof UrgeTask>;

export const SuperviseTask = z.strictObject({ note: Prose }).meta({ id: 'SuperviseTask' });
export type SuperviseTask = z.infer<typeof SuperviseTask>;

export const CloseTask = z.strictObject({ note: Prose.optional() }).meta({ id: 'CloseTask' });
export type CloseTask = z.infer<typeof CloseTask>;

export const ReopenTask = z
  .strictObject({
    reason: Prose,
    /** Supporting units that must answer again, beside the lead unit. */
    unitIds: z.array(Id).max(30).optional(),
  })
  .meta({ id: 'ReopenTask' });
export type ReopenTask = z.infer<typeof ReopenTask>;

export const CancelTask = z.strictObject({ reason: Prose }).meta({ id: 'CancelTask' });
export type CancelTask = z.infer<typeof CancelTask>;
