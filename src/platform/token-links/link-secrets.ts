import { createHash, randomBytes } from 'node:crypto';
import type { Keys } from '../keys/index.js';

/** 160 bits: more than anybody can try, and few enough letters for a QR code that is read from creased paper. */
const TOKEN_BYTES = 20;
const PASS_BYTES = 32;
const CODE_DIGITS = 6;

export const TOKEN_FORM = /^[\w-]{27}$/;

/** What is stored of a token or a pass. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The token of a link, made anew whenever its QR code is printed again; null when its key is gone. */
export function tokenOf(keys: Keys, { id, keyId }: { id: string; keyId: string }): string | null {
  return keys.derived(`link:${id}`, keyId)?.subarray(0, TOKEN_BYTES).toString('base64url') ?? null;
}

/** The digits of a code; they stand nowhere. */
export function digitsOf(keys: Keys, codeId: string): string {
  const bytes = keys.derived(`link-code:${codeId}`);
  if (bytes === null) {
    throw new Error('no key to make a code with');
  }
  return String(bytes.readUIntBE(0, 6) % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0');
}

export function newPass(): string {
  return randomBytes(PASS_BYTES).toString('base64url');
}
