import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { AttachmentAccess } from './attachment-owners.js';
import type { AttachmentView } from './attachments.schemas.js';

type AttachmentRow = Omit<AttachmentView, 'can' | 'uploadedAt' | 'trashedAt'> & {
  uploadedAt: Date;
  trashedAt: Date | null;
};

const COLUMNS = `
  attachment.id, attachment.record_kind as "recordKind", attachment.record_id as "recordId", attachment.name,
  attachment.media_type as "mediaType", attachment.size, attachment.sha256, attachment.classification,
  attachment.is_text_checked as "isTextChecked", attachment.uploaded_at as "uploadedAt",
  attachment.uploaded_by_id as "uploadedById", attachment.on_behalf_of_id as "onBehalfOfId",
  attachment.trashed_at as "trashedAt"`;

@Injectable()
export class AttachmentsQueries {
  constructor(private readonly database: Database) {}

  async ofRecord(
    record: { kind: string; id: string; isTrashed: boolean },
    access: AttachmentAccess,
  ): Promise<AttachmentView[]> {
    const rows = await this.database.query<AttachmentRow>(
      `select ${COLUMNS} from attachment
       where attachment.record_kind = $1 and attachment.record_id = $2 and (attachment.trashed_at is not null) = $3
       order by attachment.id desc limit 500`,
      [record.kind, record.id, record.isTrashed],
    );
    return rows.map((row) => viewOf(row, access));
  }

  async one(id: string, access: AttachmentAccess): Promise<AttachmentView> {
    const [row] = await this.database.query<AttachmentRow>(
      `select ${COLUMNS} from attachment where attachment.id = $1`,
      [id],
    );
    if (!row) {
      throw new Error(`attachment ${id} is gone`);
    }
    return viewOf(row, access);
  }
}

function viewOf(row: AttachmentRow, access: AttachmentAccess): AttachmentView {
  const mayWrite = access === 'write';
  return {
    ...row,
    uploadedAt: row.uploadedAt.toISOString(),
    trashedAt: row.trashedAt?.toISOString() ?? null,
    can: { trash: mayWrite && row.trashedAt === null, restore: mayWrite && row.trashedAt !== null },
  };
}
