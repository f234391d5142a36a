import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys, defineEncryptedColumn } from '../platform/keys/index.js';
import type { RowContent } from './row-reading.js';

defineEncryptedColumn({ table: 'import_row', cipher: 'content_cipher' });

/** A sheet holds names and phones in clear text; at rest each row is sealed whole. */
@Injectable()
export class RowVault {
  constructor(private readonly keys: Keys) {}

  seal(content: RowContent): string {
    return this.keys.encrypt(JSON.stringify(content));
  }

  open(sealed: string): RowContent {
    return JSON.parse(this.keys.decrypt(sealed)) as RowContent;
  }
}

/** What two rows of the same record share, without saying it. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
