import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LeadStage } from './lead-stage.js';
import type { Classification, CloseReason, LeadStatus, PastedField, SourceKind, WaitCause } from './lead-vocabulary.js';

/** A photo or voice note that its reporter's phone has announced; it comes as an attachment with this content. */
export interface AwaitedFile {
  name: string;
  sha256: string;
}

/** One row a lead. Indexes over expressions and arrays, or with included columns, stand in the migration. */
@Entity('lead')
@Check('ck_lead_anonymous_description', 'not is_confidential or anonymous_description is not null')
@Check('ck_lead_closed', `(stage = 'CLOSED') = (closed_at is not null)`)
@Check('ck_lead_pool', 'pool_since is null or owner_id is null')
@Check('ck_lead_backfill', '(backfilled_at is null) = (backfill_basis is null)')
@Check('ck_lead_dispute', '(disputed_at is null) = (dispute_note is null)')
@Check('ck_lead_untyped', `is_untyped = (investor_name = '' or summary = '')`)
@Check('ck_lead_waiting', '(waiting_cause is null) = (waiting_since is null)')
@Index('ix_lead_members', { synchronize: false })
@Index('ix_lead_search_grams', { synchronize: false })
@Index('ix_lead_anonymous_grams', { synchronize: false })
@Index('ix_lead_first_reported', ['firstReportedAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_lead_last_contact', { synchronize: false })
@Index('ix_lead_sort_name', { synchronize: false })
@Index('ix_lead_intended_investment', { synchronize: false })
@Index('ix_lead_stage', { synchronize: false })
@Index('ix_lead_owner_unit', ['ownerUnitId', 'firstReportedAt', 'id'], { where: 'trashed_at is null' })
@Index('ix_lead_owner', { synchronize: false })
@Index('ix_lead_pool', { synchronize: false })
@Index('ix_lead_watched', ['firstReportedAt', 'id'], { where: 'is_watched and trashed_at is null' })
@Index('ix_lead_untyped', ['firstReportedAt', 'id'], { where: 'is_untyped and trashed_at is null' })
@Index('ix_lead_contact_phone', { synchronize: false })
@Index('ix_lead_trashed', { synchronize: false })
@Index('ix_lead_self_filled', { synchronize: false })
export class LeadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lead' })
  id: string;

  @Index('uq_lead_code', { unique: true })
  @Column('text')
  code: string;

  @Column('integer', { default: 1 })
  version: number;

  /** As typed by the reporter; the link to an enterprise is another column. */
  @Column('text')
  investorName: string;

  @Column('text')
  summary: string;

  @Column('text', { nullable: true })
  industryCode: string | null;

  /** Yuan. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  intendedInvestment: string | null;

  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  landAreaM2: string | null;
  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  spaceAreaM2: string | null;

  /** Where the investor wants to settle, as it was said. */
  @Column('text', { nullable: true })
  preferredPlace: string | null;

  @Column('text', { nullable: true })
  energy: string | null;
  @Column('text', { nullable: true })
  environment: string | null;

  @Column('text', { nullable: true })
  contactName: string | null;
  @Column('text', { nullable: true })
  contactTitle: string | null;
  @Column('text', { nullable: true })
  contactPhoneCipher: string | null;
  @Column('text', { nullable: true })
  contactPhoneIndex: string | null;
  @Column('text', { nullable: true })
  contactPhoneMasked: string | null;

  @Column('text', { nullable: true })
  sourceKind: SourceKind | null;
  @Column('text', { nullable: true })
  sourceDetail: string | null;

  @Column('text', { nullable: true })
  chain: string | null;

  @Column('text', { nullable: true })
  anchorFirm: string | null;

  @Column('boolean', { default: false })
  isKey: boolean;
  @Column('boolean', { default: false })
  isWatched: boolean;
  @Column('boolean', { default: false })
  isConfidential: boolean;

  @Column('text', { nullable: true })
  anonymousDescription: string | null;

  @Column('text', { default: 'INTERNAL' })
  classification: Classification;

  @Column('text')
  stage: LeadStage;

  @Column('text', { default: 'ACTIVE' })
  status: LeadStatus;
  @Column('text', { nullable: true })
  statusReason: string | null;
  @Column('timestamptz')
  statusSince: Date;

  @Column('uuid')
  reporterId: string;
  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;
  @Column('uuid', { nullable: true })
  reportUnitId: string | null;

  /** The server's business clock: decides who was first. Of a backfilled lead the day that its basis says. */
  @Column('timestamptz')
  firstReportedAt: Date;

  /** 补录: entered before the system was decisive, with the day of the original report. */
  @Column('timestamptz', { nullable: true })
  backfilledAt: Date | null;
  /** The paper that the day is taken from. */
  @Column('text', { nullable: true })
  backfillBasis: string | null;

  /** Somebody doubts the day of a backfilled lead. */
  @Column('timestamptz', { nullable: true })
  disputedAt: Date | null;
  @Column('uuid', { nullable: true })
  disputedById: string | null;
  @Column('text', { nullable: true })
  disputeNote: string | null;

  /** The clock of the reporter's phone: shown, never decisive. */
  @Column('timestamptz', { nullable: true })
  capturedAt: Date | null;

  /** 待补录: reported with a photo or a voice note alone; name or sentence are still empty. */
  @Column('boolean', { default: false })
  isUntyped: boolean;

  /** What the report has announced, whether it has come or not. */
  @Column('jsonb', { default: [] })
  awaitedFiles: AwaitedFile[];

  /** The chat that the report was pasted from, phones included. */
  @Column('text', { nullable: true })
  pastedTextCipher: string | null;

  /** Filled in by rules and looked at by nobody yet (待核对). */
  @Column('text', { array: true, default: [] })
  uncheckedFields: PastedField[];

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;
  @Column('timestamptz', { nullable: true })
  triagedAt: Date | null;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** The unit that answers for the lead: the reporter's until somebody owns it. */
  @Column('uuid', { nullable: true })
  ownerUnitId: string | null;

  @Column('timestamptz', { nullable: true })
  ownerSince: Date | null;

  /** When it last came back from rest: reopened, no longer dormant, out of the trash. Its limits begin afresh then. */
  @Column('timestamptz', { nullable: true })
  resumedAt: Date | null;

  /** Reporter, the person reported for, owner, co-owners: who always sees the lead. Kept for the index of the scope. */
  @Column('uuid', { array: true })
  memberIds: string[];

  /** The last talk with the investor: what the pool counts from. */
  @Column('timestamptz', { nullable: true })
  lastContactAt: Date | null;

  /** The last word of whoever follows the lead, 无变化 included: what the next report counts from. */
  @Column('timestamptz', { nullable: true })
  lastFollowUpAt: Date | null;
  @Column('text', { nullable: true })
  nextStep: string | null;
  @Column('date', { nullable: true })
  nextStepOn: string | null;

  @Column('text', { nullable: true })
  waitingCause: WaitCause | null;
  @Column('timestamptz', { nullable: true })
  waitingSince: Date | null;
  @Column('text', { nullable: true })
  returnNote: string | null;

  @Column('timestamptz', { nullable: true })
  poolSince: Date | null;
  @Column('text', { nullable: true })
  closedReason: CloseReason | null;
  @Column('text', { nullable: true })
  closedNote: string | null;
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;

  /** The 专属招商码 through which the investor has filled it in himself. */
  @Column('uuid', { nullable: true })
  selfFilledLinkId: string | null;

  @Column('timestamptz')
  changedAt: Date;

  @Column('timestamptz', { nullable: true })
  trashedAt: Date | null;
  @Column('uuid', { nullable: true })
  trashedById: string | null;

  /** Pinyin of what everybody may see: of a confidential lead the anonymous description, lest its place betray it. */
  @Column({ type: 'text', collation: 'C' })
  sortName: string;

  @Column('text')
  searchText: string;
  @Column('text', { array: true })
  searchGrams: string[];
  @Column('text', { nullable: true })
  anonymousText: string | null;
  @Column('text', { array: true, nullable: true })
  anonymousGrams: string[] | null;
}

/** The row as plain data: what everybody but the repositories works with. */
export type Lead = Pick<LeadEntity, keyof LeadEntity>;
