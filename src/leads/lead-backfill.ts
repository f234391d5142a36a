import type { ImportValues } from '../imports/index.js';
import { containsPhone } from './lead-phone.js';

/** What a sheet says of a first report that was made before the system was there. */
export interface OriginalReport {
  /** `YYYY-MM-DD` */
  day: string;
  /** The paper that says so. */
  basis: string;
}

/** How a row of a sheet spells it. */
export const BACKFILL_FIELDS = { day: 'originalReportOn', basis: 'backfillBasis' } as const;

/** Null where a row says nothing of it; half of it is what it is, for `backfillProblem` to refuse. */
export function originalReportIn(values: ImportValues): Partial<OriginalReport> | null {
  const { [BACKFILL_FIELDS.day]: day, [BACKFILL_FIELDS.basis]: basis } = values;
  return day === undefined && basis === undefined
    ? null
    : { ...(day === undefined ? {} : { day: String(day) }), ...(basis === undefined ? {} : { basis: String(basis) }) };
}

export function isWhole(original: Partial<OriginalReport>): original is OriginalReport {
  return original.day !== undefined && original.basis !== undefined;
}

/** Whether the door is open: the day of going live is set and has not come. */
export function isBeforeGoLive(today: string, goLiveOn: string | null): boolean {
  return goLiveOn !== null && today < goLiveOn;
}

type Problem =
  'lead.backfill-day' | 'lead.backfill-day-required' | 'lead.backfill-basis-required' | 'lead.phone-in-text';

/** What is wrong with it: a day needs a paper, a paper a day, and what is reported today is a new report. */
export function backfillProblem(
  { day, basis }: Partial<OriginalReport>,
  today: string,
): { path: string; code: Problem } | null {
  if (day === undefined) {
    return { path: BACKFILL_FIELDS.day, code: 'lead.backfill-day-required' };
  }
  if (basis === undefined) {
    return { path: BACKFILL_FIELDS.basis, code: 'lead.backfill-basis-required' };
  }
  if (containsPhone(basis)) {
    return { path: BACKFILL_FIELDS.basis, code: 'lead.phone-in-text' };
  }
  return day < today ? null : { path: BACKFILL_FIELDS.day, code: 'lead.backfill-day' };
}
