import { z } from 'zod';
import { LIMIT_UNITS } from '../calendar/index.js';
import { pageSchema } from '../platform/http/index.js';
import { TASK_STATES } from './task-state.js';
import {
  TASK_ENTRY_KINDS,
  TASK_MEDIA,
  TASK_REQUEST_KINDS,
  TASK_RULINGS,
  TASK_SOURCE_KINDS,
} from './task-vocabulary.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });
const Named = z.object({ id: Id, name: z.string() });

/** What the reader may do with this task now; the web shows nothing else. */
export const TaskCan = z
  .object({
    acknowledge: z.boolean(),
    nameHandler: z.boolean(),
    logProgress: z.boolean(),
    answer: z.boolean(),
    object: z.boolean(),
    askExtension: z.boolean(),
    ruleObjection: z.boolean(),
    ruleExtension: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
    cancel: z.boolean(),
    urge: z.boolean(),
    supervise: z.boolean(),
    trash: z.boolean(),
    restore: z.boolean(),
    share: z.boolean(),
  })
  .meta({ id: 'TaskCan' });
export type TaskCan = z.infer<typeof TaskCan>;

/** The part of a supporting unit. */
const TaskPartView = z
  .object({
    unit: Named,
    /** For `If-Match` of what is done with the part. */
    version: z.int(),
    acknowledgedAt: Instant.nullable(),
    handler: Named.nullable(),
    answeredAt: Instant.nullable(),
    /** What the reader says is entered for the unit (代录): `behalf` is needed. */
    isForUnit: z.boolean(),
    can: z.object({ acknowledge: z.boolean(), nameHandler: z.boolean(), answer: z.boolean() }),
  })
  .meta({ id: 'TaskPart' });
export type TaskPartView = z.infer<typeof TaskPartView>;

export const TaskListItem = z
  .object({
    id: Id,
    version: z.int(),
    code: z.string().meta({ example: 'RW-2026-000123' }),
    /** The exact words of the source. */
    words: z.string(),
    sourceKind: z.enum(TASK_SOURCE_KINDS),
    sourceNote: z.string().nullable(),
    /** The record from which it comes; title and path are null where the reader may not see that. */
    source: z
      .object({
        kind: z.string(),
        id: Id,
        code: z.string().nullable(),
        title: z.string().nullable(),
        path: z.string().nullable(),
      })
      .nullable(),
    state: z.enum(TASK_STATES),
    leadUnit: Named.nullable(),
    supportingUnits: z.array(Named),
    parts: z.array(TaskPartView),
    handler: Named.nullable(),
    issuer: Named.nullable(),
    issueUnit: Named.nullable(),
    issuedAt: Instant,
    limit: z.object({ amount: z.number(), unit: z.enum(LIMIT_UNITS) }),
    dueAt: Instant,
    /** Counted across a year whose public holidays are not known yet. */
    isDueProvisional: z.boolean(),
    isLate: z.boolean(),
    isObjectionPending: z.boolean(),
    isExtensionPending: z.boolean(),
    reopenedCount: z.int(),
    urgedCount: z.int(),
    supervisedAt: Instant.nullable(),
    answeredAt: Instant.nullable(),
    closedAt: Instant.nullable(),
    trashedAt: Instant.nullable(),
    /** What the reader says is entered for the lead unit (代录): `behalf` is needed. */
    isForUnit: z.boolean(),
    can: TaskCan,
  })
  .meta({ id: 'TaskListItem' });
export type TaskListItem = z.infer<typeof TaskListItem>;

/** `total` comes with the first page alone. */
export const TaskPage = pageSchema(TaskListItem)
  .extend({ total: z.object({ count: z.int(), isCapped: z.boolean() }).optional() })
  .meta({ id: 'TaskPage' });
export type TaskPage = z.infer<typeof TaskPage>;

/** 代录: who of the unit said it, how, and on which paper it stands. */
export const TaskBehalfView = z
  .object({ toldBy: z.string(), medium: z.enum(TASK_MEDIA), paper: z.string().nullable() })
  .meta({ id: 'TaskBehalfView' });

const TaskRequestView = z.object({
  kind: z.enum(TASK_REQUEST_KINDS),
  reason: z.string(),
  proposedUnit: Named.nullable(),
  proposedDueOn: z.iso.date().nullable(),
  isForUnit: z.boolean(),
  behalf: TaskBehalfView.nullable(),
  /** Null for what came through the unit's link. */
  madeBy: Named.nullable(),
  throughUnit: Named.nullable(),
  onBehalfOf: Named.nullable(),
  madeAt: Instant,
  ruling: z.enum(TASK_RULINGS).nullable(),
  rulingNote: z.string().nullable(),
  ruledBy: Named.nullable(),
  ruledAt: Instant.nullable(),
});
export type TaskRequestView = z.infer<typeof TaskRequestView>;

const TaskEntryView = z.object({
  kind: z.enum(TASK_ENTRY_KINDS),
  text: z.string(),
  unit: Named.nullable(),
  /** `GET /attachments?recordKind=task` names them. */
  attachmentIds: z.array(Id),
  /** Entered for the unit (代录) by whoever issued the task. */
  isForUnit: z.boolean(),
  behalf: TaskBehalfView.nullable(),
  /** Null for what came through the unit's link. */
  madeBy: Named.nullable(),
  throughUnit: Named.nullable(),
  onBehalfOf: Named.nullable(),
  madeAt: Instant,
});
export type TaskEntryView = z.infer<typeof TaskEntryView>;

const TaskDue = z.object({
  rule: z.string().meta({ example: 'task.acknowledge' }),
  dueAt: Instant,
  isLate: z.boolean(),
  isProvisional: z.boolean(),
  owedBy: z.string().meta({ example: 'unit' }),
});

/** Its own id comes last, so that a script which takes the last id of an answer has the task's and not a person's. */
export const TaskView = TaskListItem.omit({ id: true })
  .extend({
    onBehalfOf: Named.nullable(),
    assignedAt: Instant,
    acknowledgedAt: Instant.nullable(),
    acknowledgedBy: Named.nullable(),
    closedBy: Named.nullable(),
    /** Why it was closed, sent back, reassigned or cancelled: the latest word of whoever issued it. */
    stateNote: z.string().nullable(),
    stateSince: Instant,
    limitStart: Instant,
    /** The latest answer. */
    answer: TaskEntryView.nullable(),
    /** The latest word of each supporting unit. */
    contributions: z.array(TaskEntryView),
    requests: z.array(TaskRequestView),
    dues: z.array(TaskDue),
    id: Id,
  })
  .meta({ id: 'TaskView' });
export type TaskView = z.infer<typeof TaskView>;
