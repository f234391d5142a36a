import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { z } from 'zod';
import { platformErrors } from '../errors/index.js';
import type { SchemaFieldError } from './problem.js';

/** Refuses with one field error for each issue; a custom issue names its code in `params.code`. */
export function createValidationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => platformErrors.invalidRequest({}, (issues as z.core.$ZodIssue[]).flatMap(fieldsOf)),
  });
}

function fieldsOf(issue: z.core.$ZodIssue): SchemaFieldError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key].join('/'), code: issue.code, issue }));
  }
  const custom: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return [{ path: path.join('/'), code: typeof custom === 'string' ? custom : issue.code, issue }];
}
