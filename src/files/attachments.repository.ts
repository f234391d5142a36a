import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../platform/database/index.js';
import { AttachmentEntity } from './attachment.entity.js';

export type NewAttachment = Omit<AttachmentEntity, 'uploadedAt' | 'trashedAt' | 'trashedById'>;

@Injectable()
export class AttachmentsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<AttachmentEntity | null> {
    return this.database.manager.findOneBy(AttachmentEntity, { id });
  }

  /** Locks it for the change that follows. */
  async findForChange(id: string): Promise<AttachmentEntity | null> {
    return this.database.manager.findOne(AttachmentEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The same content under the same name on the same record, not in the trash. */
  async findSame(attachment: NewAttachment): Promise<AttachmentEntity | null> {
    const { recordKind, recordId, sha256, name } = attachment;
    return this.database.manager.findOneBy(AttachmentEntity, {
      recordKind,
      recordId,
      sha256,
      name,
      trashedAt: IsNull(),
    });
  }

  /** False when the same file hangs on the record already. */
  async add(attachment: NewAttachment): Promise<boolean> {
    const added = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(AttachmentEntity)
      .values(attachment)
      .orIgnore()
      .returning('id')
      .execute();
    return added.raw.length > 0;
  }

  async countOf(recordKind: string, recordId: string): Promise<number> {
    return this.database.manager.countBy(AttachmentEntity, { recordKind, recordId, trashedAt: IsNull() });
  }

  async trash(id: string, trashedById: string | null): Promise<void> {
    await this.database.manager.update(AttachmentEntity, { id }, { trashedAt: () => 'clock_timestamp()', trashedById });
  }

  async restore(id: string): Promise<void> {
    await this.database.manager.update(AttachmentEntity, { id }, { trashedAt: null, trashedById: null });
  }

  async trashedLongerThan(days: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select attachment.id from attachment
       where attachment.trashed_at < clock_timestamp() - make_interval(days => $1)
       order by attachment.trashed_at limit 1000`,
      [days],
    );
    return rows.map(({ id }) => id);
  }

  async delete(id: string): Promise<void> {
    await this.database.manager.delete(AttachmentEntity, { id });
  }

  /** Of these keys, the ones that no row knows. */
  async unknownKeys(keys: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ key: string }>(
      `select stored.key from unnest($1::text[]) as stored (key)
       where not exists (select from attachment where attachment.storage_key = stored.key)`,
      [keys],
    );
    return rows.map(({ key }) => key);
  }
}
