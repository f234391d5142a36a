import { z } from 'zod';
import { exportShape } from '../documents/index.js';
import { listQueryShape } from '../platform/http/index.js';
import { LEAD_STAGES, OPEN_STAGES } from './lead-stage.js';
import { LEAD_STATUSES, WAIT_CAUSES } from './lead-vocabulary.js';

const Id = z.uuid();
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const filters = {
  stage: anyOf(LEAD_STAGES),
  status: anyOf(LEAD_STATUSES),
  waitingCause: anyOf(WAIT_CAUSES).meta({ description: 'What the lead waits for now' }),
  ownerId: Id.optional(),
  unitId: Id.optional().meta({ description: 'Unit that owns the lead, or any below it' }),
  industryCode: z.string().max(5).optional(),
  isKey: flag.optional(),
  isUntyped: flag
    .optional()
    .meta({ description: 'Reported with a photo or voice note alone, to be typed up (待补录)' }),
  isWatched: flag.optional(),
  isInPool: flag.optional(),
  isMine: flag.optional().meta({ description: 'Reported, owned or co-owned by the reader' }),
  isLate: flag.optional(),
  isTrashed: flag.optional(),
  reportedFrom: z.iso.date().optional(),
  reportedTo: z.iso.date().optional(),
  q: z.string().trim().min(1).max(100).optional().meta({ description: 'Part of the name, pinyin, initials or code' }),
};

export const LEAD_SORTS = ['firstReportedAt', 'lastContactAt', 'name', 'intendedInvestment'] as const;
export type LeadSort = (typeof LEAD_SORTS)[number];

const signedSorts = LEAD_SORTS.flatMap((sort) => [sort, `-${sort}`] as const);

export const ListLeads = z.strictObject({
  ...filters,
  sort: z.enum(signedSorts).default('-firstReportedAt'),
  ...listQueryShape,
});
export type ListLeads = z.infer<typeof ListLeads>;

/** A filter and order as they are once a request was read: what sheets work with and may keep. */
export const LeadSheetFilter = z.strictObject({
  stage: z.array(z.enum(LEAD_STAGES)).optional(),
  status: z.array(z.enum(LEAD_STATUSES)).optional(),
  waitingCause: z.array(z.enum(WAIT_CAUSES)).optional(),
  ownerId: filters.ownerId,
  unitId: filters.unitId,
  industryCode: filters.industryCode,
  isKey: z.boolean().optional(),
  isUntyped: z.boolean().optional(),
  isWatched: z.boolean().optional(),
  isInPool: z.boolean().optional(),
  isMine: z.boolean().optional(),
  isLate: z.boolean().optional(),
  isTrashed: z.boolean().optional(),
  reportedFrom: filters.reportedFrom,
  reportedTo: filters.reportedTo,
  q: filters.q,
  sort: z.enum(signedSorts).default('-firstReportedAt'),
});
export type LeadSheetFilter = z.infer<typeof LeadSheetFilter>;

/** Whose name a sheet bears: 线索清单 (all fields) or 在谈项目台账. */
export const LEAD_SHEETS = ['lead.list', 'lead.ledger'] as const;

export const ExportLeads = ListLeads.omit({ limit: true, cursor: true }).extend({
  ...exportShape,
  sheet: z.enum(LEAD_SHEETS).default('lead.list'),
  phones: z.enum(['masked', 'full']).default('masked').meta({ description: 'Full numbers need a right of their own' }),
});
export type ExportLeads = z.infer<typeof ExportLeads>;

export const ShowBoard = z.strictObject({
  ...filters,
  stage: anyOf(OPEN_STAGES),
  sort: z.enum(signedSorts).default('-firstReportedAt'),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type ShowBoard = z.infer<typeof ShowBoard>;

export const ListTimeline = z.strictObject({ ...listQueryShape });
export type ListTimeline = z.infer<typeof ListTimeline>;

/** A filter that takes one value or several: `?stage=TRIAGED&stage=NEGOTIATING`. */
function anyOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const one = z.enum(values);
  return z.union([one.transform((value) => [value]), z.array(one).max(values.length)]).optional();
}
