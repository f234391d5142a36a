import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** 256 random bits in letters that fit a cookie, a header and a link. */
export function newSecretToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of it: the token itself is known to its holder alone. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
