import type { ApiBodyOptions } from '@nestjs/swagger';
import { z } from 'zod';
import { CLASSIFICATIONS } from './attachment.entity.js';

const RecordKind = z.string().regex(/^[a-z][a-z-]{0,40}$/);

export const RecordQuery = z.strictObject({
  recordKind: RecordKind,
  recordId: z.uuid(),
  /** What lies in the trash instead of what is there. */
  trashed: z.enum(['true', 'false']).default('false'),
});
export type RecordQuery = z.infer<typeof RecordQuery>;

/** The fields of the multipart form, beside the one file. */
export const UploadFields = z.strictObject({
  recordKind: RecordKind,
  recordId: z.uuid(),
  classification: z.enum(CLASSIFICATIONS).default('INTERNAL'),
});
export type UploadFields = z.infer<typeof UploadFields>;

/** For the API description alone: Fastify hands the form over as a stream. */
export const UploadForm: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['recordKind', 'recordId', 'file'],
    properties: {
      recordKind: { type: 'string' },
      recordId: { type: 'string', format: 'uuid' },
      classification: { type: 'string', enum: [...CLASSIFICATIONS], default: 'INTERNAL' },
      file: { type: 'string', format: 'binary' },
    },
  },
};

export const AttachmentParams = z.strictObject({ id: z.uuid() });
export type AttachmentParams = z.infer<typeof AttachmentParams>;

export const AttachmentView = z
  .object({
    id: z.uuid(),
    recordKind: z.string(),
    recordId: z.uuid(),
    name: z.string(),
    mediaType: z.string(),
    /** Bytes. */
    size: z.int(),
    sha256: z.string(),
    classification: z.enum(CLASSIFICATIONS),
    /** False: the text could not be read, only the name was checked for secrecy markings. */
    isTextChecked: z.boolean(),
    uploadedAt: z.iso.datetime({ offset: true }),
    uploadedById: z.uuid().nullable(),
    onBehalfOfId: z.uuid().nullable(),
    trashedAt: z.iso.datetime({ offset: true }).nullable(),
    can: z.object({ trash: z.boolean(), restore: z.boolean() }),
  })
  .meta({ id: 'Attachment' });
export type AttachmentView = z.infer<typeof AttachmentView>;

export const AttachmentList = z.object({ items: z.array(AttachmentView) }).meta({ id: 'AttachmentList' });
export type AttachmentList = z.infer<typeof AttachmentList>;
