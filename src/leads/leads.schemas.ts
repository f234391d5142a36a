import { z } from 'zod';
import { containsPhone, normalizePhone } from './lead-phone.js';
import {
  CLASSIFICATIONS,
  CLOSE_REASONS,
  FOLLOW_UP_KINDS,
  ONGOING_STATUSES,
  PASTED_FIELDS,
  SOURCE_KINDS,
} from './lead-vocabulary.js';

const Id = z.uuid();
export const Name = words(200);
const Prose = words(4_000);
export const Money = decimal(16).meta({ example: '350000000.00', description: 'CNY, in yuan' });
export const Area = decimal(12).meta({ example: '133333.33', description: 'm²' });
export const Phone = z
  .string()
  .trim()
  .refine((text) => normalizePhone(text) !== null, { params: { code: 'lead.phone-form' } });

export const LeadParams = z.strictObject({ id: Id });
export type LeadParams = z.infer<typeof LeadParams>;

/** What may be said of a lead besides the name and the sentence that suffice to report it. */
const details = {
  industryCode: z
    .string()
    .regex(/^[A-T]?\d{0,4}$/)
    .min(1)
    .nullable()
    .meta({ example: 'C39', description: 'GB/T 4754 section, division, group or class' }),
  intendedInvestment: Money.nullable(),
  landAreaM2: Area.nullable(),
  spaceAreaM2: Area.nullable(),
  preferredPlace: Name.nullable().meta({ description: 'Where the investor wants to settle, as it was said' }),
  energy: Prose.nullable(),
  environment: Prose.nullable(),
  contactName: Name.nullable(),
  contactTitle: Name.nullable(),
  contactPhone: Phone.nullable(),
  sourceKind: z.enum(SOURCE_KINDS).nullable(),
  sourceDetail: Prose.nullable(),
  chain: Name.nullable(),
  anchorFirm: Name.nullable(),
  isConfidential: z.boolean(),
  anonymousDescription: words(500).nullable(),
  classification: z.enum(CLASSIFICATIONS),
};

const MOST_FILES = 10;
const UncheckedFields = z
  .array(z.enum(PASTED_FIELDS))
  .max(PASTED_FIELDS.length)
  .meta({ description: 'Filled in by rules, to be checked (待核对)' });

/** A file on the reporter's phone. It follows as an attachment of the lead; by its content it is recognised. */
const AnnouncedFile = z.strictObject({
  name: z.string().trim().min(1).max(255),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A name and one sentence; or files and the time of their capture alone: a card, a voice note, to be typed up. */
export const ReportLead = z
  .strictObject({
    investorName: Name,
    /** A phone number in it moves to `contactPhone` when that is empty: people type in one go. */
    summary: z.string().trim().min(1).max(4_000),
    isKey: z.boolean(),
    ...details,
    /** The phone's own time; shown, never decisive. */
    capturedAt: z.iso.datetime({ offset: true }),
    files: z.array(AnnouncedFile).min(1).max(MOST_FILES),
    /** The chat that it was pasted from, as it was: stored encrypted, shown without numbers. */
    pastedText: z.string().trim().min(1).max(8_000),
    uncheckedFields: UncheckedFields,
  })
  .partial()
  .superRefine((report, context) => {
    for (const path of missingOf(report)) {
      context.addIssue({ code: 'custom', path: [path], params: { code: 'lead.name-or-file-required' } });
    }
  })
  .meta({ id: 'ReportLead' });
export type ReportLead = z.infer<typeof ReportLead>;

/** A capture needs no words: it has a file, and the time when it was made. */
function missingOf(report: Partial<Record<'investorName' | 'summary' | 'capturedAt' | 'files', unknown>>): string[] {
  const isCapture = report.files !== undefined && report.capturedAt !== undefined;
  const needed = ['investorName', 'summary'] as const;
  return isCapture ? [] : needed.filter((field) => report[field] === undefined);
}

/** `isKey` is the office's: a key lead has longer limits and never falls back to the pool by itself. */
export const EditLead = z
  .strictObject({
    investorName: Name,
    summary: Prose,
    ...details,
    isKey: z.boolean(),
    /** What is still to be checked; fields that are sent along are checked by that. */
    uncheckedFields: UncheckedFields,
  })
  .partial()
  .meta({ id: 'EditLead' });
export type EditLead = z.infer<typeof EditLead>;

export const TriageLead = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('ACCEPTED'),
      priority: z.enum(['ORDINARY', 'MAJOR']),
      note: Prose.optional(),
      /** Who follows it up; can also be named later. */
      ownerId: Id.optional(),
    }),
    z.strictObject({ outcome: z.literal('RETURNED'), note: Prose }),
    z.strictObject({ outcome: z.literal('CLOSED'), reason: z.enum(CLOSE_REASONS), note: Prose }),
  ])
  .meta({ id: 'TriageLead' });
export type TriageLead = z.infer<typeof TriageLead>;

export const AssignLead = z
  .strictObject({ ownerId: Id, unitId: Id.optional(), note: Prose.optional() })
  .meta({ id: 'AssignLead' });
export type AssignLead = z.infer<typeof AssignLead>;

export const ChangeCoOwners = z.strictObject({ userIds: z.array(Id).max(20) }).meta({ id: 'ChangeCoOwners' });
export type ChangeCoOwners = z.infer<typeof ChangeCoOwners>;

/** One tap for 无变化: `{ "kind": "NO_CHANGE" }`. Everything else needs a text. */
export const LogFollowUp = z
  .strictObject({
    kind: z.enum(FOLLOW_UP_KINDS),
    text: Prose.optional(),
    place: Name.optional(),
    people: z.array(Name).max(30).default([]),
    /** When it happened; not given: now. */
    happenedAt: z.iso.datetime({ offset: true }).optional(),
    nextStep: Prose.optional(),
    nextStepOn: z.iso.date().optional(),
  })
  .refine(({ kind, text }) => kind === 'NO_CHANGE' || text !== undefined, {
    params: { code: 'lead.follow-up-text-required' },
    path: ['text'],
  })
  .meta({ id: 'LogFollowUp' });
export type LogFollowUp = z.infer<typeof LogFollowUp>;

/** Moves without a use case of their own; the others come with triage, conversion, closing and reopening. */
export const MoveLead = z
  .strictObject({ to: z.enum(['TRIAGED', 'NEGOTIATING']), note: Prose.optional() })
  .meta({ id: 'MoveLead' });
export type MoveLead = z.infer<typeof MoveLead>;

export const ChangeLeadStatus = z
  .strictObject({ status: z.enum(ONGOING_STATUSES), reason: Prose })
  .meta({ id: 'ChangeLeadStatus' });
export type ChangeLeadStatus = z.infer<typeof ChangeLeadStatus>;

/** `cause` null: the zone has answered, the lead waits no longer. */
export const ChangeLeadWaiting = z
  .strictObject({ cause: z.enum(['REVIEW', 'REPLY']).nullable() })
  .meta({ id: 'ChangeLeadWaiting' });
export type ChangeLeadWaiting = z.infer<typeof ChangeLeadWaiting>;

export const CloseLead = z.strictObject({ reason: z.enum(CLOSE_REASONS), note: Prose }).meta({ id: 'CloseLead' });
export type CloseLead = z.infer<typeof CloseLead>;

export const ReopenLead = z.strictObject({ note: Prose }).meta({ id: 'ReopenLead' });
export type ReopenLead = z.infer<typeof ReopenLead>;

export const DisputeLead = z.strictObject({ note: Prose }).meta({ id: 'DisputeLead' });
export type DisputeLead = z.infer<typeof DisputeLead>;

export const WatchLead = z.strictObject({ isWatched: z.boolean() }).meta({ id: 'WatchLead' });
export type WatchLead = z.infer<typeof WatchLead>;

export const RevealPhone = z.strictObject({ reason: words(200) }).meta({ id: 'RevealPhone' });
export type RevealPhone = z.infer<typeof RevealPhone>;

/** Words of people. A phone number belongs into its own field, where it is encrypted and masked. */
export function words(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !containsPhone(text), { params: { code: 'lead.phone-in-text' } });
}

function decimal(integerDigits: number) {
  return z.string().regex(new RegExp(`^\\d{1,${integerDigits}}(\\.\\d{1,2})?$`));
}
