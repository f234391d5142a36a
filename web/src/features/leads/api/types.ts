/** What the API answers about leads; the words are those of its schemas. */
export const leadStages = ['REPORTED', 'TRIAGED', 'NEGOTIATING', 'CONVERTED', 'CLOSED'] as const;
export type LeadStage = (typeof leadStages)[number];
export const openStages = ['REPORTED', 'TRIAGED', 'NEGOTIATING'] as const satisfies readonly LeadStage[];

export const leadStatuses = ['ACTIVE', 'DELAYED', 'DORMANT', 'LOST', 'ABANDONED', 'TRANSFERRED'] as const;
export type LeadStatus = (typeof leadStatuses)[number];
export const ongoingStatuses = ['ACTIVE', 'DELAYED', 'DORMANT'] as const satisfies readonly LeadStatus[];

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
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const closeReasons = [
  'UNSUITABLE',
  'UNVERIFIABLE',
  'DUPLICATE',
  'NO_LAND_OR_SPACE',
  'INVESTOR_WITHDREW',
  'WENT_ELSEWHERE',
  'TRANSFERRED',
  'OTHER',
] as const;
export type CloseReason = (typeof closeReasons)[number];

export const followUpKinds = ['VISIT', 'CALL', 'MEETING', 'MESSAGE', 'NO_CHANGE'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];
export const classifications = ['PUBLIC', 'INTERNAL', 'WORK_SECRET', 'TRADE_SECRET'] as const;
export type Classification = (typeof classifications)[number];
export type WaitCause = 'TRIAGE' | 'REVIEW' | 'REPLY';

export interface Named {
  id: string;
  name: string;
}

export interface LeadCan {
  edit: boolean;
  triage: boolean;
  assign: boolean;
  changeCoOwners: boolean;
  followUp: boolean;
  move: boolean;
  changeStatus: boolean;
  wait: boolean;
  close: boolean;
  reopen: boolean;
  watch: boolean;
  claim: boolean;
  revealPhone: boolean;
  trash: boolean;
  restore: boolean;
}

export interface LeadDue {
  rule: string;
  dueAt: string;
  isLate: boolean;
  isProvisional: boolean;
  owedBy: string;
}

export interface LeadListItem {
  id: string;
  version: number;
  visibility: 'FULL' | 'FIGURES' | 'ANONYMOUS';
  title: string;
  code: string | null;
  summary: string | null;
  stage: LeadStage;
  status: LeadStatus;
  isKey: boolean;
  isWatched: boolean;
  isConfidential: boolean;
  industryCode: string | null;
  chain: string | null;
  intendedInvestment: string | null;
  landAreaM2: string | null;
  spaceAreaM2: string | null;
  reporter: Named | null;
  owner: Named | null;
  ownerUnit: Named | null;
  firstReportedAt: string;
  lastContactAt: string | null;
  nextStepOn: string | null;
  waitingCause: WaitCause | null;
  poolSince: string | null;
  trashedAt: string | null;
  nextDue: LeadDue | null;
  can: LeadCan;
}

export interface LeadView extends LeadListItem {
  reportUnit: Named | null;
  onBehalfOf: Named | null;
  coOwners: Named[];
  capturedAt: string | null;
  energy: string | null;
  environment: string | null;
  contact: { name: string | null; title: string | null; phoneMasked: string | null };
  sourceKind: SourceKind | null;
  sourceDetail: string | null;
  anchorFirm: string | null;
  anonymousDescription: string | null;
  classification: Classification;
  statusReason: string | null;
  statusSince: string;
  returnNote: string | null;
  closedReason: CloseReason | null;
  closedNote: string | null;
  closedAt: string | null;
  waitingSince: string | null;
  nextStep: string | null;
  checklist: { field: string; requiredFrom: LeadStage; isMet: boolean }[];
  moves: { to: LeadStage; missing: string[] }[];
  dues: LeadDue[];
}

export interface LeadBoard {
  columns: {
    stage: LeadStage;
    count: number;
    intendedInvestment: string;
    items: LeadListItem[];
    nextCursor: string | null;
  }[];
}

export interface LeadTimelineItem {
  id: string;
  kind: 'event' | 'follow-up';
  at: string;
  actor: Named | null;
  onBehalfOf: Named | null;
  type: string | null;
  params: Record<string, unknown>;
  /** Names of the people and units whose ids stand in `params`. */
  names: Record<string, string>;
  followUp: {
    kind: FollowUpKind;
    text: string | null;
    place: string | null;
    people: string[];
    nextStep: string | null;
    nextStepOn: string | null;
  } | null;
}

export interface ReportLead {
  investorName: string;
  summary: string;
  isKey?: boolean;
  industryCode?: string;
  intendedInvestment?: string;
  landAreaM2?: string;
  spaceAreaM2?: string;
  contactName?: string;
  contactTitle?: string;
  contactPhone?: string;
  sourceKind?: SourceKind;
  sourceDetail?: string;
  chain?: string;
  anchorFirm?: string;
  isConfidential?: boolean;
  anonymousDescription?: string;
  capturedAt?: string;
}

export type EditLead = Partial<{
  investorName: string;
  summary: string;
  industryCode: string | null;
  intendedInvestment: string | null;
  landAreaM2: string | null;
  spaceAreaM2: string | null;
  energy: string | null;
  environment: string | null;
  contactName: string | null;
  contactTitle: string | null;
  contactPhone: string | null;
  sourceKind: SourceKind | null;
  sourceDetail: string | null;
  chain: string | null;
  anchorFirm: string | null;
  isConfidential: boolean;
  anonymousDescription: string | null;
  classification: Classification;
}>;
