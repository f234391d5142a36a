import { z } from 'zod';
import type { Language } from '../actor/index.js';
import { sentenceOf, type DomainError, type ErrorKind, type FieldError } from '../errors/index.js';

export const STATUS_OF_KIND: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
};

/** RFC 9457, with a stable code, the offending fields and the request id. */
export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof ProblemSchema>;

const locales = { 'zh-CN': z.locales.zhCN().localeError, en: z.locales.en().localeError };

export interface SchemaFieldError extends FieldError {
  issue?: z.core.$ZodIssue;
}

interface Reader {
  language: Language;
  requestId: string;
}

/** The refusal as this reader is told it; `status` where the kind alone does not say it (an unexpected error is a 500). */
export function problemOf(error: DomainError, { language, requestId }: Reader, status?: number): Problem {
  return {
    type: `urn:landfall:problem:${error.code}`,
    title: sentenceOf(error.code, language, error.params),
    status: status ?? STATUS_OF_KIND[error.kind],
    code: error.code,
    params: error.params,
    requestId,
    errors: error.fields.map((field) => ({
      path: field.path,
      code: field.code,
      message: fieldMessage(field, language),
    })),
  };
}

function fieldMessage(field: SchemaFieldError, language: Language): string {
  if (!field.issue || field.issue.code === 'custom') {
    return sentenceOf(field.code, language, field.params);
  }
  const message = locales[language](field.issue as z.core.$ZodRawIssue);
  return typeof message === 'string' ? message : (message?.message ?? field.code);
}
