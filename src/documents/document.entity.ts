import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A sheet or letter that goes out under a number of its own: a draft until it is issued, frozen then. */
@Entity('document')
@Check('ck_document_number', '(issued_at is null) = (number is null) and (number is null) = (year is null)')
@Check('ck_document_record', '(record_kind is null) = (record_id is null)')
@Index('ix_document_record', ['recordKind', 'recordId'], { where: 'record_id is not null' })
@Index('ix_document_drafter', ['draftedById', 'id'])
@Index('ix_document_office', ['officeUnitId', 'officeRole', 'id'])
@Index('ix_document_form', ['form', 'id'])
@Index('ix_document_draft', ['id'], { where: 'issued_at is null' })
@Index('ix_document_dated', { synchronize: false })
@Index('ix_document_grams', { synchronize: false })
@Index('uq_document_number', ['series', 'year', 'number'], { unique: true })
export class DocumentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_document' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  /** Name of a registered sheet or letter. */
  @Column('text')
  form: string;

  /** What was asked of the sheet. */
  @Column('jsonb', { default: {} })
  filter: Record<string, unknown>;

  /** What the letter is about, as in events: `task`. */
  @Column('text', { nullable: true })
  recordKind: string | null;

  @Column('uuid', { nullable: true })
  recordId: string | null;

  /** 招商专报, as in 招商专报〔2026〕3号. */
  @Column('text')
  series: string;

  @Column('integer', { nullable: true })
  year: number | null;

  @Column('integer', { nullable: true })
  number: number | null;

  @Column('uuid', { nullable: true })
  draftedById: string | null;

  /** The role and its unit in which it was drafted: those who hold both go on with it. */
  @Column('text', { nullable: true })
  officeRole: string | null;

  @Column('uuid', { nullable: true })
  officeUnitId: string | null;

  @Column('timestamptz')
  draftedAt: Date;

  @Column('timestamptz', { nullable: true })
  issuedAt: Date | null;
}

/** What was handed out under the number: the first issue and its corrections, each an attachment that nobody changes. */
@Entity('document_issue')
@Index('ix_document_issue_corrected', ['documentId'], { where: 'edition > 1' })
export class DocumentIssueEntity {
  @ForeignKey(() => DocumentEntity, { name: 'fk_document_issue_document', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_document_issue' })
  documentId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_document_issue' })
  edition: number;

  @Column('uuid')
  attachmentId: string;

  @Column('text')
  sha256: string;

  /** What it said of each record, where the next one is compared with it. */
  @Column('jsonb', { nullable: true })
  snapshot: Record<string, Record<string, string>> | null;

  /** Why it was corrected; null for the first issue. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  issuedById: string | null;

  @Column('timestamptz')
  issuedAt: Date;
}

/** The last number of a series in a year. Its row is locked until an issue is committed, so that no number is lost. */
@Entity('document_series')
export class DocumentSeriesEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_document_series' })
  series: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_document_series' })
  year: number;

  @Column('integer')
  lastNumber: number;
}
