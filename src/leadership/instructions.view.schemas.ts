import { z } from 'zod';
import { LIMIT_UNITS } from '../calendar/index.js';
import { pageSchema } from '../platform/http/index.js';
import { TASK_STATES } from '../tasks/index.js';
import { INSTRUCTION_STATES } from './instruction-state.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });
export const NamedView = z.object({ id: Id, name: z.string() });

/** The record as the reader may know it; title and path are null where that is nothing. */
export const RecordView = z.object({
  kind: z.string(),
  id: Id,
  code: z.string().nullable(),
  title: z.string().nullable(),
  path: z.string().nullable(),
});

/** What became of one task; text is null where the reader may not know it. */
export const OutcomeView = z
  .object({
    id: Id,
    code: z.string(),
    state: z.enum(TASK_STATES),
    leadUnit: z.string().nullable(),
    supportingUnits: z.array(z.string()),
    handler: z.string().nullable(),
    dueAt: Instant,
    isLate: z.boolean(),
    closedAt: Instant.nullable(),
    latestText: z.string().nullable(),
  })
  .meta({ id: 'LeadershipTask' });
export type OutcomeView = z.infer<typeof OutcomeView>;

export const InstructionCan = z
  .object({
    handOut: z.boolean(),
    reportInterim: z.boolean(),
    reportFinal: z.boolean(),
    returnReport: z.boolean(),
    addPage: z.boolean(),
    trash: z.boolean(),
    restore: z.boolean(),
  })
  .meta({ id: 'InstructionCan' });

export const InstructionListItem = z
  .object({
    id: Id,
    version: z.int(),
    code: z.string().meta({ example: 'PS-2026-000012' }),
    /** Null where the record is confidential and the reader does not see it in full. */
    words: z.string().nullable(),
    subject: z.string().nullable(),
    record: RecordView.nullable(),
    leader: NamedView.nullable(),
    givenOn: z.iso.date(),
    enteredBy: NamedView.nullable(),
    enteredAt: Instant,
    state: z.enum(INSTRUCTION_STATES),
    limit: z.object({ amount: z.number(), unit: z.enum(LIMIT_UNITS) }),
    dueAt: Instant,
    isDueProvisional: z.boolean(),
    isLate: z.boolean(),
    tasks: z.array(OutcomeView),
    reportedAt: Instant.nullable(),
    trashedAt: Instant.nullable(),
    can: InstructionCan,
  })
  .meta({ id: 'InstructionListItem' });
export type InstructionListItem = z.infer<typeof InstructionListItem>;

/** `total` comes with the first page alone. */
export const InstructionPage = pageSchema(InstructionListItem)
  .extend({ total: z.object({ count: z.int(), isCapped: z.boolean() }).optional() })
  .meta({ id: 'InstructionPage' });
export type InstructionPage = z.infer<typeof InstructionPage>;

const ReportView = z.object({
  text: z.string(),
  isFinal: z.boolean(),
  madeBy: NamedView.nullable(),
  onBehalfOf: NamedView.nullable(),
  madeAt: Instant,
});
export type ReportView = z.infer<typeof ReportView>;

export const InstructionView = InstructionListItem.omit({ id: true })
  .extend({
    stateSince: Instant,
    returnNote: z.string().nullable(),
    /** The newest first. */
    reports: z.array(ReportView),
    id: Id,
  })
  .meta({ id: 'InstructionView' });
export type InstructionView = z.infer<typeof InstructionView>;

/** An event of the instruction or of one of its tasks, or a report to the leader. */
export const InstructionTimelineItem = z
  .object({
    id: Id,
    kind: z.enum(['event', 'report']),
    at: Instant,
    actor: NamedView.nullable(),
    onBehalfOf: NamedView.nullable(),
    type: z.string().nullable(),
    params: z.record(z.string(), z.unknown()),
    report: z.object({ text: z.string(), isFinal: z.boolean() }).nullable(),
  })
  .meta({ id: 'InstructionTimelineItem' });
export type InstructionTimelineItem = z.infer<typeof InstructionTimelineItem>;

export const InstructionTimeline = pageSchema(InstructionTimelineItem).meta({ id: 'InstructionTimeline' });
export type InstructionTimeline = z.infer<typeof InstructionTimeline>;
