import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';

/** Sign-in attempts of one account, address or device: counted here, so that no restart and no lost cache lifts a lock. */
@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_sign_in_attempt' })
  key: string;

  @Column('timestamptz', { array: true })
  recent: Date[];

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;

  @Column('integer', { default: 0 })
  lockouts: number;

  @Index('ix_sign_in_attempt_changed')
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  changedAt: Date;
}

/** A link or QR code for the first sign-in of a person; used once. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation' })
  id: string;

  @Index('ix_invitation_person')
  @ForeignKey(() => PersonEntity, { name: 'fk_invitation_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @Index('uq_invitation_token_hash', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid', { nullable: true })
  createdById: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}

/** The way in while nobody exists yet; used once. */
@Entity('setup_link')
export class SetupLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_setup_link' })
  id: string;

  @Index('uq_setup_link_token_hash', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
