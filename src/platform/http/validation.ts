import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { z } from 'zod';
import { platformErrors } from '../errors/index.js';
import type { SchemaFieldError } from './problem.js';

/** Refuses with one field error for each issue; a custom issue names its code in `params.code`. */
export function createValidationPipe(): StandardSchemaValidationPipe {
  return new ValidationPipe({
    exceptionFactory: (issues) => platformErrors.invalidRequest({}, (issues as z.core.$ZodIssue[]).flatMap(fieldsOf)),
  });
}

/** Keys that every object has are refused like any other unknown key, instead of being dropped without a word. */
class ValidationPipe extends StandardSchemaValidationPipe {
  protected override stripProtoKeys(value: unknown): void {
    if (hasPrototypeKey(value)) {
      throw platformErrors.malformed();
    }
  }
}

const PROTOTYPE_KEYS = ['__proto__', 'prototype', 'constructor'];

/** Without recursion: a body may be nested deeper than the stack. */
function hasPrototypeKey(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const current = open.pop();
    if (typeof current !== 'object' || current === null || ArrayBuffer.isView(current)) {
      continue;
    }
    if (PROTOTYPE_KEYS.some((key) => Object.hasOwn(current, key))) {
      return true;
    }
    for (const inner of Object.values(current)) {
      open.push(inner);
    }
  }
  return false;
}

/** A field error for each thing that a schema has found wrong. */
export function fieldsOf(issue: z.core.$ZodIssue): SchemaFieldError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key].join('/'), code: issue.code, issue }));
  }
  const custom: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return [{ path: path.join('/'), code: typeof custom === 'string' ? custom : issue.code, issue }];
}
