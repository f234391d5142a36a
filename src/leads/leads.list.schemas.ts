import { z } from 'zod';
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
