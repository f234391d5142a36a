import type { Schemas } from '../../../api/schemas';

export type LeadView = Schemas['LeadView'];
export type LeadListItem = Schemas['LeadListItem'];
export type LeadBoard = Schemas['LeadBoard'];
export type LeadTimelineItem = Schemas['LeadTimelineItem'];
export type LeadDue = Schemas['LeadDue'];
export type ReportLead = Schemas['ReportLead'];
export type EditLead = Schemas['EditLead'];
export type LeadStage = LeadListItem['stage'];
export type LeadStatus = LeadListItem['status'];
export type OngoingStatus = Schemas['ChangeLeadStatus']['status'];
/** Where a lead can be moved by hand. */
export type MoveTarget = Schemas['MoveLead']['to'];
export type WaitCause = NonNullable<Schemas['ChangeLeadWaiting']['cause']>;
export type SourceKind = NonNullable<LeadView['sourceKind']>;
export type CloseReason = Schemas['CloseLead']['reason'];
export type FollowUpKind = Schemas['LogFollowUp']['kind'];

/** The closed word lists in the order in which they are offered; the compiler knows when the API has others. */
export const leadStages = [
  'REPORTED',
  'TRIAGED',
  'NEGOTIATING',
  'CONVERTED',
  'CLOSED',
] as const satisfies readonly LeadStage[];
export const openStages = ['REPORTED', 'TRIAGED', 'NEGOTIATING'] as const satisfies readonly LeadStage[];
export const moveTargets = ['TRIAGED', 'NEGOTIATING'] as const satisfies readonly MoveTarget[];

const path: readonly LeadStage[] = ['REPORTED', 'TRIAGED', 'NEGOTIATING', 'CONVERTED'];

/** The stage that comes next on the way of a lead; a closed and a converted one have none. */
export function nextStageOf(stage: LeadStage): LeadStage | undefined {
  const place = path.indexOf(stage);
  return place < 0 ? undefined : path[place + 1];
}

export const leadStatuses = [
  'ACTIVE',
  'DELAYED',
  'DORMANT',
  'LOST',
  'ABANDONED',
  'TRANSFERRED',
] as const satisfies readonly LeadStatus[];
export const ongoingStatuses = ['ACTIVE', 'DELAYED', 'DORMANT'] as const satisfies readonly OngoingStatus[];
export const waitingCauses = ['TRIAGE', 'REVIEW', 'REPLY', 'RETURNED'] as const satisfies readonly NonNullable<
  LeadView['waitingCause']
>[];
export const sourceKinds = [
  'VISIT',
  'REFERRAL',
  'EVENT',
  'ASSOCIATION',
  'ANCHOR_FIRM',
  'LEADER',
  'OUTPOST',
  'AGENCY',
  'INQUIRY',
  'OTHER',
] as const satisfies readonly SourceKind[];
export const closeReasons = [
  'UNSUITABLE',
  'UNVERIFIABLE',
  'DUPLICATE',
  'NO_LAND_OR_SPACE',
  'INVESTOR_WITHDREW',
  'WENT_ELSEWHERE',
  'TRANSFERRED',
  'OTHER',
] as const satisfies readonly CloseReason[];
export const followUpKinds = [
  'VISIT',
  'CALL',
  'MEETING',
  'MESSAGE',
  'NO_CHANGE',
] as const satisfies readonly FollowUpKind[];
export const classifications = [
  'PUBLIC',
  'INTERNAL',
  'WORK_SECRET',
  'TRADE_SECRET',
] as const satisfies readonly LeadView['classification'][];
