import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { platformErrors } from '../errors/index.js';

/** The version of the record that an edit is based on, from `If-Match: "7"`. @throws 428 without it */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) {
    throw platformErrors.versionRequired();
  }
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (digits === undefined) {
    throw platformErrors.malformed();
  }
  return Number(digits);
});

/** Refuses an edit that is based on another version than the stored one. */
export function expectVersion(stored: number, expected: number): void {
  if (stored !== expected) {
    throw platformErrors.staleVersion({ current: stored });
  }
}
