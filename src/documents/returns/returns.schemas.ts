import type { ApiBodyOptions } from '@nestjs/swagger';
import { z } from 'zod';

/** The fields of the form beside the one file. */
export const ReturnFields = z.strictObject({
  recordKind: z
    .string()
    .regex(/^[a-z][a-z-]{0,40}$/)
    .optional(),
  recordId: z.uuid().optional(),
});

/** For the API description alone: Fastify hands the form over as a stream. */
export const ReturnForm: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      recordKind: { type: 'string' },
      recordId: { type: 'string', format: 'uuid' },
      file: { type: 'string', format: 'binary' },
    },
  },
};

export const ReturnedPaper = z
  .object({
    attachmentId: z.uuid(),
    recordKind: z.string(),
    recordId: z.uuid(),
    /** Of the record when the page was printed; null where the code was not read. */
    recordVersion: z.int().nullable(),
    /** False: the record was told by whoever sent the page. */
    isByCode: z.boolean(),
    code: z.string().nullable(),
    title: z.string().nullable(),
    path: z.string().nullable(),
  })
  .meta({ id: 'ReturnedPaper' });
export type ReturnedPaper = z.infer<typeof ReturnedPaper>;
