import { z } from 'zod';
import { pageSchema } from '../platform/http/index.js';
import { LEAD_STAGES } from './lead-stage.js';
import {
  CLASSIFICATIONS,
  CLOSE_REASONS,
  LEAD_STATUSES,
  LEAD_SOURCE_KINDS,
  PASTED_FIELDS,
  VISIBILITIES,
  WAIT_CAUSES,
} from './lead-vocabulary.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });
const DateText = z.iso.date();
/** Decimal as text: yuan, or m². */
const Decimal = z.string();
export const Named = z.object({ id: Id, name: z.string() }).meta({ id: 'Named' });

/** What the reader may do with this lead now; the web shows nothing else. */
export const LeadCan = z
  .object({
    edit: z.boolean(),
    flagKey: z.boolean(),
    triage: z.boolean(),
    assign: z.boolean(),
    changeCoOwners: z.boolean(),
    followUp: z.boolean(),
    move: z.boolean(),
    changeStatus: z.boolean(),
    wait: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
    watch: z.boolean(),
    claim: z.boolean(),
    revealPhone: z.boolean(),
    dispute: z.boolean(),
    trash: z.boolean(),
    restore: z.boolean(),
  })
  .meta({ id: 'LeadCan' });
export type LeadCan = z.infer<typeof LeadCan>;

/** What is due next, and whose limit it is. */
export const LeadDue = z
  .object({
    rule: z.string().meta({ example: 'lead.triage' }),
    dueAt: Instant,
    isLate: z.boolean(),
    /** Counted across a year whose public holidays are not known yet. */
    isProvisional: z.boolean(),
    owedBy: z.string().meta({ example: 'office' }),
  })
  .meta({ id: 'LeadDue' });
export type LeadDue = z.infer<typeof LeadDue>;

export const LeadListItem = z
  .object({
    id: Id,
    version: z.int(),
    visibility: z.enum(VISIBILITIES),
    /** The investor's name; the anonymous description or the code where the reader may not know it. */
    title: z.string(),
    code: z.string().nullable().meta({ example: 'XS-2026-000123' }),
    summary: z.string().nullable(),
    stage: z.enum(LEAD_STAGES),
    status: z.enum(LEAD_STATUSES),
    isKey: z.boolean(),
    isWatched: z.boolean(),
    isConfidential: z.boolean(),
    /** 待补录: only its files say what it is about. */
    isUntyped: z.boolean(),
    industryCode: z.string().nullable(),
    chain: z.string().nullable(),
    intendedInvestment: Decimal.nullable(),
    landAreaM2: Decimal.nullable(),
    spaceAreaM2: Decimal.nullable(),
    reporter: Named.nullable(),
    owner: Named.nullable(),
    ownerUnit: Named.nullable(),
    firstReportedAt: Instant,
    /** 补录: the first report is a day that a paper says. */
    isBackfilled: z.boolean(),
    isDisputed: z.boolean(),
    lastContactAt: Instant.nullable(),
    nextStepOn: DateText.nullable(),
    waitingCause: z.enum(WAIT_CAUSES).nullable(),
    poolSince: Instant.nullable(),
    trashedAt: Instant.nullable(),
    nextDue: LeadDue.nullable(),
    can: LeadCan,
  })
  .meta({ id: 'LeadListItem' });
export type LeadListItem = z.infer<typeof LeadListItem>;

const CappedCount = z.object({ count: z.int(), isCapped: z.boolean() }).meta({ id: 'CappedCount' });

/** `total` comes with the first page alone. */
export const LeadPage = pageSchema(LeadListItem).extend({ total: CappedCount.optional() }).meta({ id: 'LeadPage' });
export type LeadPage = z.infer<typeof LeadPage>;

const ChecklistItem = z.object({
  field: z.string(),
  requiredFrom: z.enum(LEAD_STAGES),
  isMet: z.boolean(),
});

/** Its own id comes last, so that a script which takes the last id of an answer has the lead's and not a person's. */
export const LeadView = LeadListItem.omit({ id: true })
  .extend({
    reportUnit: Named.nullable(),
    onBehalfOf: Named.nullable(),
    coOwners: z.array(Named),
    capturedAt: Instant.nullable(),
    /** Null for what was reported here. */
    backfill: z
      .object({
        enteredAt: Instant,
        basis: z.string(),
        dispute: z.object({ at: Instant, by: Named.nullable(), note: z.string() }).nullable(),
      })
      .nullable(),
    /** Announced by the report; each comes as an attachment with this content. */
    awaitedFiles: z.array(z.object({ name: z.string(), sha256: z.string() })),
    /** The chat that it was pasted from; numbers are masked. */
    pastedText: z.string().nullable(),
    /** Filled in by rules and looked at by nobody yet (待核对). */
    uncheckedFields: z.array(z.enum(PASTED_FIELDS)),
    preferredPlace: z.string().nullable(),
    energy: z.string().nullable(),
    environment: z.string().nullable(),
    contact: z.object({
      name: z.string().nullable(),
      title: z.string().nullable(),
      phoneMasked: z.string().nullable(),
    }),
    sourceKind: z.enum(LEAD_SOURCE_KINDS).nullable(),
    sourceDetail: z.string().nullable(),
    anchorFirm: z.string().nullable(),
    anonymousDescription: z.string().nullable(),
    classification: z.enum(CLASSIFICATIONS),
    enterpriseId: Id.nullable(),
    statusReason: z.string().nullable(),
    statusSince: Instant,
    returnNote: z.string().nullable(),
    closedReason: z.enum(CLOSE_REASONS).nullable(),
    closedNote: z.string().nullable(),
    closedAt: Instant.nullable(),
    waitingSince: Instant.nullable(),
    nextStep: z.string().nullable(),
    /** What each later stage needs, and what of it is there. */
    checklist: z.array(ChecklistItem),
    /** Where it may go from here, each with all that is missing. */
    moves: z.array(z.object({ to: z.enum(LEAD_STAGES), missing: z.array(z.string()) })),
    dues: z.array(LeadDue),
    id: Id,
  })
  .meta({ id: 'LeadView' });
export type LeadView = z.infer<typeof LeadView>;

export const RevealedPhone = z.object({ phone: z.string() }).meta({ id: 'RevealedPhone' });
export type RevealedPhone = z.infer<typeof RevealedPhone>;
