import type { SourceKind } from './lead-vocabulary.js';
import type { LeadRow } from './leads.rows.js';
import { titleOf } from './leads.rows.js';

/** A lead on a sheet, before what the reader may not see is taken out. */
export interface StoredSheetRow extends LeadRow {
  contactName: string | null;
  contactTitle: string | null;
  contactPhoneMasked: string | null;
  /** Read only where full numbers are wanted. */
  contactPhoneCipher: string | null;
  sourceKind: SourceKind | null;
  sourceDetail: string | null;
  capturedAt: Date | null;
  statusReason: string | null;
  nextStep: string | null;
  /** The last talk with the investor that brought something. */
  latestText: string | null;
  latestAt: Date | null;
  sortValue: string;
}

/** A lead as this reader may see it on a sheet. */
export type LeadSheetRow = ReturnType<typeof toSheetRow>;

/** Columns of `StoredSheetRow` beyond those of the list. */
export const SHEET_COLUMNS = `lead.contact_name as "contactName", lead.contact_title as "contactTitle",
  lead.contact_phone_masked as "contactPhoneMasked", lead.source_kind as "sourceKind",
  lead.source_detail as "sourceDetail", lead.status_reason as "statusReason", lead.next_step as "nextStep",
  lead.captured_at as "capturedAt"`;

/** Words and people, for those who see the lead in full alone; the same as in list and detail. */
const FULL_ONLY = {
  summary: null,
  contactName: null,
  contactTitle: null,
  phone: null,
  sourceDetail: null,
  capturedAt: null,
  statusReason: null,
  nextStep: null,
  nextStepOn: null,
  latestText: null,
} as const;

export function toSheetRow(row: StoredSheetRow, phone: string | null) {
  const seen = {
    /** For what has changed since the last issue; on no sheet. */
    id: row.id,
    code: row.visibility === 'ANONYMOUS' ? null : row.code,
    title: titleOf(row),
    summary: row.summary as string | null,
    stage: row.stage,
    status: row.status,
    industryCode: row.industryCode,
    chain: row.chain,
    intendedInvestment: row.intendedInvestment,
    landAreaM2: row.landAreaM2,
    spaceAreaM2: row.spaceAreaM2,
    contactName: row.contactName,
    contactTitle: row.contactTitle,
    phone,
    sourceKind: row.sourceKind,
    sourceDetail: row.sourceDetail,
    capturedAt: row.capturedAt,
    reporter: row.visibility === 'ANONYMOUS' ? null : (row.reporter?.name ?? null),
    owner: row.owner?.name ?? null,
    ownerUnit: row.ownerUnit?.name ?? null,
    firstReportedAt: row.firstReportedAt,
    lastContactAt: row.lastContactAt,
    latestText: row.latestText,
    latestAt: row.latestAt,
    statusReason: row.statusReason,
    waitingCause: row.waitingCause,
    nextStep: row.nextStep,
    nextStepOn: row.nextStepOn,
    isKey: row.isKey,
    isConfidential: row.isConfidential,
    isBackfilled: row.backfilledAt !== null,
    poolSince: row.poolSince,
  };
  return row.visibility === 'FULL' ? seen : { ...seen, ...FULL_ONLY };
}
