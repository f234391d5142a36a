import type { Actor } from '../platform/actor/index.js';
import type { OpenLimit } from '../reminders/index.js';
import type { LeadStage } from './lead-stage.js';
import type { LeadStatus, Visibility, WaitCause } from './lead-vocabulary.js';
import { canOf, standingOf } from './leads.policy.js';
import { isCoOwner } from './leads.scope.js';
import type { LeadDue, LeadListItem } from './leads.view.schemas.js';

type Named = { id: string; name: string } | null;

/** A line of list and board, before what the reader may not see is taken out. */
export interface LeadRow {
  id: string;
  version: number;
  visibility: Visibility;
  code: string;
  investorName: string;
  summary: string;
  anonymousDescription: string | null;
  stage: LeadStage;
  status: LeadStatus;
  isKey: boolean;
  isWatched: boolean;
  isConfidential: boolean;
  isUntyped: boolean;
  industryCode: string | null;
  chain: string | null;
  intendedInvestment: string | null;
  landAreaM2: string | null;
  spaceAreaM2: string | null;
  reporterId: string;
  onBehalfOfId: string | null;
  ownerId: string | null;
  ownerUnitId: string | null;
  isCoOwner: boolean;
  firstReportedAt: Date;
  acknowledgedAt: Date | null;
  lastContactAt: Date | null;
  nextStepOn: string | null;
  waitingCause: WaitCause | null;
  poolSince: Date | null;
  trashedAt: Date | null;
  trashedById: string | null;
  hasPhone: boolean;
  backfilledAt: Date | null;
  disputedAt: Date | null;
  reporter: Named;
  owner: Named;
  ownerUnit: Named;
}

/** Columns of `LeadRow` that stand in the lead itself. */
export const LEAD_COLUMNS = `lead.id, lead.version, lead.code, lead.investor_name as "investorName", lead.summary,
  lead.anonymous_description as "anonymousDescription", lead.stage, lead.status, lead.is_key as "isKey",
  lead.is_watched as "isWatched", lead.is_confidential as "isConfidential", lead.is_untyped as "isUntyped", lead.industry_code as "industryCode",
  lead.chain, lead.intended_investment as "intendedInvestment", lead.land_area_m2 as "landAreaM2",
  lead.space_area_m2 as "spaceAreaM2", lead.reporter_id as "reporterId", lead.on_behalf_of_id as "onBehalfOfId",
  lead.owner_id as "ownerId", lead.owner_unit_id as "ownerUnitId", lead.first_reported_at as "firstReportedAt",
  lead.acknowledged_at as "acknowledgedAt", lead.last_contact_at as "lastContactAt",
  lead.next_step_on as "nextStepOn", lead.waiting_cause as "waitingCause", lead.pool_since as "poolSince",
  lead.trashed_at as "trashedAt", lead.trashed_by_id as "trashedById",
  lead.backfilled_at as "backfilledAt", lead.disputed_at as "disputedAt",
  lead.contact_phone_cipher is not null as "hasPhone"`;

/** Names beside the ids of `page`, a selection of `LEAD_COLUMNS`; `reader` is the placeholder of the reader's id. */
export const namesOf = (reader: string): string => `
  case when reporter.id is not null then json_build_object('id', reporter.id, 'name', reporter.name) end as reporter,
  case when owner.id is not null then json_build_object('id', owner.id, 'name', owner.name) end as owner,
  case when owner_unit.id is not null then json_build_object('id', owner_unit.id, 'name', owner_unit.name) end as "ownerUnit",
  ${isCoOwner(reader, 'page.id')} as "isCoOwner"`;

export const NAME_JOINS = `
  left join person as reporter on reporter.id = page."reporterId"
  left join person as owner on owner.id = page."ownerId"
  left join unit as owner_unit on owner_unit.id = page."ownerUnitId"`;

/** What is taken out of a line for those who do not see the lead in full. */
const TAKEN_OUT: Readonly<Record<Visibility, Partial<LeadListItem>>> = {
  FULL: {},
  FIGURES: { summary: null, nextStepOn: null },
  ANONYMOUS: { code: null, summary: null, reporter: null, nextStepOn: null },
};

/** A line as this reader may see it. */
export function toListItem(actor: Actor, row: LeadRow, limits: readonly OpenLimit[]): LeadListItem {
  return {
    id: row.id,
    version: row.version,
    visibility: row.visibility,
    title: titleOf(row),
    code: row.code,
    summary: row.summary,
    stage: row.stage,
    status: row.status,
    isKey: row.isKey,
    isWatched: row.isWatched,
    isConfidential: row.isConfidential,
    isUntyped: row.isUntyped,
    industryCode: row.industryCode,
    chain: row.chain,
    intendedInvestment: row.intendedInvestment,
    landAreaM2: row.landAreaM2,
    spaceAreaM2: row.spaceAreaM2,
    reporter: row.reporter,
    owner: row.owner,
    ownerUnit: row.ownerUnit,
    firstReportedAt: row.firstReportedAt.toISOString(),
    isBackfilled: row.backfilledAt !== null,
    isDisputed: row.disputedAt !== null,
    lastContactAt: instantOf(row.lastContactAt),
    nextStepOn: row.nextStepOn,
    waitingCause: row.waitingCause,
    poolSince: instantOf(row.poolSince),
    trashedAt: instantOf(row.trashedAt),
    nextDue: limits.map(toLeadDue)[0] ?? null,
    can: canOf(actor, standingOf(row)),
    ...TAKEN_OUT[row.visibility],
  };
}

export function instantOf(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}

type Titled = Pick<LeadRow, 'visibility' | 'investorName' | 'anonymousDescription' | 'code'>;

/** By what this reader knows the lead: the investor, the anonymous description, or the code (untyped, or no more) alone. */
export function titleOf({ visibility, investorName, anonymousDescription, code }: Titled): string {
  switch (visibility) {
    case 'FULL':
      return investorName || code;
    case 'FIGURES':
      return code;
    case 'ANONYMOUS':
      return anonymousDescription ?? '';
  }
}

export function toLeadDue({ rule, dueAt, isLate, isProvisional, owedBy }: OpenLimit): LeadDue {
  return { rule, dueAt: dueAt.toISOString(), isLate, isProvisional, owedBy };
}
