import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { RecordRef } from '../platform/records/index.js';

/** What other modules may ask about attachments. */
@Injectable()
export class AttachmentsReader {
  constructor(private readonly database: Database) {}

  /** Whether all of them hang on the record, none in the trash. */
  async areOf({ kind, id }: RecordRef, attachmentIds: readonly string[]): Promise<boolean> {
    const [found] = await this.database.query<{ count: number }>(
      `select count(*)::integer as count from attachment
       where attachment.id = any ($1::uuid[]) and attachment.record_kind = $2 and attachment.record_id = $3
         and attachment.trashed_at is null`,
      [attachmentIds, kind, id],
    );
    return found?.count === new Set(attachmentIds).size;
  }
}
