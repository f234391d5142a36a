/** The closed word lists of a lead; what each word is called on the screen stands in the catalogues. */

export const LEAD_STATUSES = ['ACTIVE', 'DELAYED', 'DORMANT', 'LOST', 'ABANDONED', 'TRANSFERRED'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** Statuses of a lead that is still pursued. The others come with closing alone, so that no end lacks its reason. */
export const ONGOING_STATUSES = ['ACTIVE', 'DELAYED', 'DORMANT'] as const satisfies readonly LeadStatus[];
export type OngoingStatus = (typeof ONGOING_STATUSES)[number];

export const CLOSE_REASONS = [
  'UNSUITABLE',
  'UNVERIFIABLE',
  'DUPLICATE',
  'NO_LAND_OR_SPACE',
  'INVESTOR_WITHDREW',
  'WENT_ELSEWHERE',
  'TRANSFERRED',
  'OTHER',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

const STATUS_BY_CLOSE_REASON: Partial<Record<CloseReason, LeadStatus>> = {
  INVESTOR_WITHDREW: 'LOST',
  WENT_ELSEWHERE: 'LOST',
  TRANSFERRED: 'TRANSFERRED',
};

/** LOST is the investor's decision, ABANDONED ours. */
export function statusAfterClosing(reason: CloseReason): LeadStatus {
  return STATUS_BY_CLOSE_REASON[reason] ?? 'ABANDONED';
}

/** What somebody may name as the source. */
export const SOURCE_KINDS = [
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
/** 招商码 is no matter of opinion: the investor has filled it in himself. */
export const LEAD_SOURCE_KINDS = [...SOURCE_KINDS, 'LEAD_CODE'] as const;
export type SourceKind = (typeof LEAD_SOURCE_KINDS)[number];

/** How the record may be passed on (公开, 内部, 工作秘密, 商业秘密). State secrets are never entered. */
export const CLASSIFICATIONS = ['PUBLIC', 'INTERNAL', 'WORK_SECRET', 'TRADE_SECRET'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

export const FOLLOW_UP_KINDS = ['VISIT', 'CALL', 'MEETING', 'MESSAGE', 'NO_CHANGE'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What of the zone the investor waits for. Such a lead does not age: the delay is not its owner's. */
export const ZONE_WAITS = ['TRIAGE', 'REVIEW', 'REPLY'] as const;

/** RETURNED: the zone waits for the reporter to complete the lead, and the limits of the zone pause. */
export const WAIT_CAUSES = [...ZONE_WAITS, 'RETURNED'] as const;
export type WaitCause = (typeof WAIT_CAUSES)[number];

/** Fields that rules can fill in from a pasted text; until somebody has looked at one it is 待核对. */
export const PASTED_FIELDS = [
  'investorName',
  'summary',
  'contactName',
  'contactTitle',
  'contactPhone',
  'intendedInvestment',
  'landAreaM2',
  'spaceAreaM2',
  'preferredPlace',
] as const;
export type PastedField = (typeof PASTED_FIELDS)[number];

/** How much of a lead somebody sees (`architecture.md` 4.3). */
export const VISIBILITIES = ['FULL', 'FIGURES', 'ANONYMOUS'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
