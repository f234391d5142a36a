import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A way in without an account. The token is not stored: it follows from the id and the key of the installation, and is
 * found by its hash.
 */
@Entity('token_link')
@Check('ck_token_link_revoked', 'revoked_at is not null or revoked_by_id is null')
@Index('ix_token_link_subject', ['purpose', 'subjectKind', 'subjectId', 'id'])
@Index('uq_token_link_standing', { synchronize: false })
export class TokenLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_token_link' })
  id: string;

  @Column('text')
  purpose: string;

  @Index('uq_token_link_token_hash', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  /** Under which key the token was made. */
  @Column('text')
  keyId: string;

  @Column('text')
  subjectKind: string;
  @Column('uuid')
  subjectId: string;
  @Column('uuid', { nullable: true })
  holderId: string | null;

  @Column('uuid', { nullable: true })
  madeById: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  madeAt: Date;
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
  @Column('uuid', { nullable: true })
  revokedById: string | null;

  @Column('integer', { default: 0 })
  useCount: number;
  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;
}

/** MAIL: sent to the holder's registered address; SPOKEN: read out by whoever gave the link out. */
export type LinkCodeChannel = 'MAIL' | 'SPOKEN';

/** A one-time code. Its digits are not stored either: they follow from the id. */
@Entity('token_link_code')
@Check('ck_token_link_code_channel', `channel in ('MAIL', 'SPOKEN')`)
@Index('uq_token_link_code_open', ['linkId', 'channel'], { unique: true, where: 'ended_at is null' })
@Index('ix_token_link_code_unsent', { synchronize: false })
export class TokenLinkCodeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_token_link_code' })
  id: string;

  @ForeignKey(() => TokenLinkEntity, { name: 'fk_token_link_code_link', onDelete: 'CASCADE' })
  @Column('uuid')
  linkId: string;

  @Column('text')
  channel: LinkCodeChannel;

  @Column('uuid', { nullable: true })
  madeById: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  madeAt: Date;
  @Column('timestamptz')
  expiresAt: Date;

  /** How often it was compared. */
  @Column('integer', { default: 0 })
  tries: number;

  /** Used, or replaced by a newer one. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer', { default: 0 })
  sendings: number;
  /** Null for what is not sent, or has been. */
  @Column('timestamptz', { nullable: true })
  nextSendingAt: Date | null;
}

/** What the code was exchanged for: lets one browser act through the link for a while. */
@Entity('token_link_pass')
export class TokenLinkPassEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_token_link_pass' })
  id: string;

  @Index('ix_token_link_pass_link')
  @ForeignKey(() => TokenLinkEntity, { name: 'fk_token_link_pass_link', onDelete: 'CASCADE' })
  @Column('uuid')
  linkId: string;

  @Index('uq_token_link_pass_hash', { unique: true })
  @Column('bytea')
  passHash: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  madeAt: Date;
  @Column('timestamptz')
  expiresAt: Date;
}

/** How often somebody has done something within a stretch of time. */
@Entity('link_quota')
export class LinkQuotaEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_link_quota' })
  name: string;

  /** A link, or the blind index of an address. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_link_quota' })
  key: string;

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'pk_link_quota' })
  since: Date;

  @Column('integer')
  used: number;
}
