import { StartupError } from './startup-error.js';

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Turns what the system says about a file into the line a person can act on; everything unknown stays what it is. */
export function asStartupError(error: unknown, path: string): Error {
  const code = codeOf(error);
  if (code !== undefined && NOT_WRITABLE.has(code)) {
    return new StartupError('startup.home-not-writable', { path }, { cause: error });
  }
  if (code !== undefined && DISK_FULL.has(code)) {
    return new StartupError('startup.disk-full', { path, needed: '300 MB' }, { cause: error });
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** The code of a Node.js or PostgreSQL error, `ECONNREFUSED` or `28P01` for instance. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
