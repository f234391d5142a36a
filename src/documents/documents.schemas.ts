import { z } from 'zod';
import { listQueryShape, pageSchema } from '../platform/http/index.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });

export const DocumentParams = z.strictObject({ id: Id });
export type DocumentParams = z.infer<typeof DocumentParams>;

export const ListDocuments = z.strictObject({
  ...listQueryShape,
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

const DocumentIssueView = z
  .object({
    edition: z.int(),
    attachmentId: Id.meta({ description: 'GET /attachments/{id}/content' }),
    sha256: z.string(),
    reason: z.string().nullable(),
    issuedById: Id.nullable(),
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
    recordKind: z.string().nullable(),
    recordId: Id.nullable(),
    series: z.string(),
    /** 招商专报〔2026〕3号; null for a draft. */
    number: z.string().nullable(),
    draftedById: Id.nullable(),
    draftedAt: Instant,
    issuedAt: Instant.nullable(),
    issues: z.array(DocumentIssueView),
    can: z.object({ issue: z.boolean(), correct: z.boolean() }),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.infer<typeof DocumentView>;

export const DocumentPage = pageSchema(DocumentView).meta({ id: 'DocumentPage' });
export type DocumentPage = z.infer<typeof DocumentPage>;
