import type { Actor } from '../platform/actor/index.js';
import type { OpenLimit } from '../reminders/index.js';
import { factsOf } from './lead-facts.js';
import { checklistOf, movesOf } from './lead-stage.js';
import type { Lead } from './lead.entity.js';
import { instantOf, toLeadDue, toListItem, type LeadRow } from './leads.rows.js';
import type { LeadView } from './leads.view.schemas.js';

type Named = { id: string; name: string };

export interface LeadDetailRow
  extends
    LeadRow,
    Pick<
      Lead,
      | 'reportUnitId'
      | 'capturedAt'
      | 'backfillBasis'
      | 'disputeNote'
      | 'awaitedFiles'
      | 'pastedTextCipher'
      | 'uncheckedFields'
      | 'preferredPlace'
      | 'energy'
      | 'environment'
      | 'contactName'
      | 'contactTitle'
      | 'contactPhoneMasked'
      | 'sourceKind'
      | 'sourceDetail'
      | 'anchorFirm'
      | 'classification'
      | 'enterpriseId'
      | 'statusReason'
      | 'statusSince'
      | 'returnNote'
      | 'closedReason'
      | 'closedNote'
      | 'closedAt'
      | 'waitingSince'
      | 'nextStep'
    > {
  reportUnit: Named | null;
  onBehalfOf: Named | null;
  disputedBy: Named | null;
  coOwners: Named[];
  isReadByAudit: boolean;
}

/** With the pasted chat as it may be shown. */
type ShownLeadRow = LeadDetailRow & { pastedText: string | null };

/** Columns of `LeadDetailRow` beyond those of the list. */
export const DETAIL_COLUMNS = `lead.report_unit_id as "reportUnitId", lead.captured_at as "capturedAt", lead.energy,
  lead.preferred_place as "preferredPlace", lead.backfill_basis as "backfillBasis", lead.dispute_note as "disputeNote", lead.disputed_by_id as "disputedById",
  lead.awaited_files as "awaitedFiles", lead.pasted_text_cipher as "pastedTextCipher",
  lead.unchecked_fields as "uncheckedFields",
  lead.environment, lead.contact_name as "contactName", lead.contact_title as "contactTitle",
  lead.contact_phone_masked as "contactPhoneMasked", lead.source_kind as "sourceKind",
  lead.source_detail as "sourceDetail", lead.anchor_firm as "anchorFirm", lead.classification,
  lead.enterprise_id as "enterpriseId", lead.status_reason as "statusReason", lead.status_since as "statusSince",
  lead.return_note as "returnNote", lead.closed_reason as "closedReason", lead.closed_note as "closedNote",
  lead.closed_at as "closedAt", lead.waiting_since as "waitingSince", lead.next_step as "nextStep"`;

/** Words and people of a lead: for those who see it in full alone. */
const FULL_ONLY = {
  reportUnit: null,
  onBehalfOf: null,
  coOwners: [],
  capturedAt: null,
  backfill: null,
  awaitedFiles: [],
  pastedText: null,
  uncheckedFields: [],
  preferredPlace: null,
  energy: null,
  environment: null,
  contact: { name: null, title: null, phoneMasked: null },
  sourceDetail: null,
  anchorFirm: null,
  enterpriseId: null,
  statusReason: null,
  returnNote: null,
  closedNote: null,
  nextStep: null,
} satisfies Partial<LeadView>;

function backfillOf({ backfilledAt, backfillBasis, disputedAt, disputedBy, disputeNote }: LeadDetailRow) {
  if (backfilledAt === null) {
    return null;
  }
  const dispute =
    disputedAt === null ? null : { at: disputedAt.toISOString(), by: disputedBy, note: disputeNote ?? '' };
  return { enteredAt: backfilledAt.toISOString(), basis: backfillBasis ?? '', dispute };
}

/** The lead as this reader may see it. */
export function toLeadView(actor: Actor, row: ShownLeadRow, limits: readonly OpenLimit[]): LeadView {
  const facts = factsOf(row);
  const view: LeadView = {
    ...toListItem(actor, row, limits),
    reportUnit: row.reportUnit,
    onBehalfOf: row.onBehalfOf,
    coOwners: row.coOwners,
    capturedAt: instantOf(row.capturedAt),
    backfill: backfillOf(row),
    awaitedFiles: row.awaitedFiles,
    pastedText: row.pastedText,
    uncheckedFields: row.uncheckedFields,
    preferredPlace: row.preferredPlace,
    energy: row.energy,
    environment: row.environment,
    contact: { name: row.contactName, title: row.contactTitle, phoneMasked: row.contactPhoneMasked },
    sourceKind: row.sourceKind,
    sourceDetail: row.sourceDetail,
    anchorFirm: row.anchorFirm,
    anonymousDescription: row.anonymousDescription,
    classification: row.classification,
    enterpriseId: row.enterpriseId,
    statusReason: row.statusReason,
    statusSince: row.statusSince.toISOString(),
    returnNote: row.returnNote,
    closedReason: row.closedReason,
    closedNote: row.closedNote,
    closedAt: instantOf(row.closedAt),
    waitingSince: instantOf(row.waitingSince),
    nextStep: row.nextStep,
    checklist: checklistOf(facts),
    moves: movesOf(facts, row.stage),
    dues: limits.map(toLeadDue),
  };
  return row.visibility === 'FULL' ? view : { ...view, ...FULL_ONLY };
}
