import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 公开 / 内部 / 工作秘密 / 商业秘密 (`architecture.md` 4.10). */
export const CLASSIFICATIONS = ['PUBLIC', 'INTERNAL', 'WORK_SECRET', 'TRADE_SECRET'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** A file that hangs on a record of another module; its bytes lie in the store under `storageKey`. */
@Entity('attachment')
@Check('ck_attachment_classification', `classification in ('PUBLIC', 'INTERNAL', 'WORK_SECRET', 'TRADE_SECRET')`)
@Check('ck_attachment_size', 'size > 0')
@Index('ix_attachment_record', ['recordKind', 'recordId', 'id'])
@Index('uq_attachment_content', ['recordKind', 'recordId', 'sha256', 'name'], {
  unique: true,
  where: 'trashed_at is null',
})
@Index('ix_attachment_trashed', ['trashedAt'], { where: 'trashed_at is not null' })
export class AttachmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_attachment' })
  id: string;

  @Column('text')
  recordKind: string;

  @Column('uuid')
  recordId: string;

  @Column('text')
  name: string;

  @Column('text')
  mediaType: string;

  @Column('integer')
  size: number;

  @Column('text')
  sha256: string;

  @Index('uq_attachment_storage_key', { unique: true })
  @Column('text')
  storageKey: string;

  @Column('text')
  classification: Classification;

  /** The whole text was looked through for secrecy markings; otherwise only the name was. */
  @Column('boolean')
  isTextChecked: boolean;

  @Column('uuid', { nullable: true })
  uploadedById: string | null;

  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;

  /** Business time. */
  @Column('timestamptz', { default: () => 'business_now()' })
  uploadedAt: Date;

  /** Real time: the trash keeps it for 30 days. */
  @Column('timestamptz', { nullable: true })
  trashedAt: Date | null;

  @Column('uuid', { nullable: true })
  trashedById: string | null;
}
