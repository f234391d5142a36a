import { z } from 'zod';
import { listQueryShape, pageSchema } from '../platform/http/index.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });

export const DocumentParams = z.strictObject({ id: Id });
export type DocumentParams = z.infer<typeof DocumentParams>;

export const DOCUMENT_STATES = ['DRAFT', 'ISSUED', 'CORRECTED'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

const state = z.enum(DOCUMENT_STATES);
const series = z.string().trim().min(1).max(20);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const ListDocuments = z.strictObject({
  ...listQueryShape,
  kind: z.enum(['SHEET', 'LETTER']).optional(),
  state: z.union([state.transform((one) => [one]), z.array(state).max(DOCUMENT_STATES.length)]).optional(),
  series: z.union([series.transform((one) => [one]), z.array(series).max(50)]).optional(),
  datedFrom: z.iso.date().optional().meta({ description: 'day of the issue, for a draft of its drafting' }),
  datedTo: z.iso.date().optional(),
  isMine: flag.optional().meta({ description: 'drafted by the reader' }),
  q: z.string().trim().min(1).max(100).optional().meta({ description: 'part of the number or of the title' }),
  recordKind: z.string().max(30).optional(),
  recordId: Id.optional().meta({ description: 'letters about this record' }),
});
export type ListDocuments = z.infer<typeof ListDocuments>;

export const DraftDocument = z
  .strictObject({
    form: z.string().max(60).meta({ example: 'lead.ledger', description: 'name of a sheet or of a letter' }),
    series: z.string().trim().min(1).max(20).meta({ example: '招商专报' }),
    filter: z
      .record(z.string(), z.unknown())
      .default({})
      .meta({ description: 'what is asked of the sheet; its module says what that may be' }),
    recordId: Id.optional().meta({ description: 'what the letter is about' }),
  })
  .meta({ id: 'DraftDocument' });
export type DraftDocument = z.infer<typeof DraftDocument>;

export const CorrectDocument = z
  .strictObject({ reason: z.string().trim().min(1).max(1_000) })
  .meta({ id: 'CorrectDocument' });
export type CorrectDocument = z.infer<typeof CorrectDocument>;

const PersonView = z.object({ id: Id, name: z.string() });

const DocumentIssueView = z
  .object({
    edition: z.int(),
    attachmentId: Id.meta({ description: 'GET /attachments/{id}/content' }),
    sha256: z.string(),
    reason: z.string().nullable(),
    issuedById: Id.nullable(),
    issuedBy: PersonView.nullable(),
    issuedAt: Instant,
  })
  .meta({ id: 'DocumentIssue' });

export const DocumentView = z
  .object({
    id: Id,
    version: z.int(),
    form: z.string(),
    kind: z.enum(['SHEET', 'LETTER', 'UNKNOWN']),
    title: z.string().meta({ example: '在谈项目台账' }),
    state,
    recordKind: z.string().nullable(),
    recordId: Id.nullable(),
    /** Null where there is none, or the reader may not see it. */
    record: z.object({ code: z.string().nullable(), title: z.string(), path: z.string() }).nullable(),
    series: z.string(),
    /** 招商专报〔2026〕3号; null for a draft. */
    number: z.string().nullable(),
    draftedById: Id.nullable(),
    draftedBy: PersonView.nullable(),
    draftedAt: Instant,
    issuedAt: Instant.nullable(),
    issues: z.array(DocumentIssueView),
    can: z.object({ issue: z.boolean(), correct: z.boolean(), discard: z.boolean() }),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.infer<typeof DocumentView>;

export const DocumentPage = pageSchema(DocumentView).meta({ id: 'DocumentPage' });
export type DocumentPage = z.infer<typeof DocumentPage>;
