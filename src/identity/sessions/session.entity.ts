import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';

/** A device from which the person has signed in before: it gets in although others try passwords on the account. */
@Entity('known_device')
export class KnownDeviceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_known_device' })
  id: string;

  @Index('ix_known_device_person')
  @ForeignKey(() => PersonEntity, { name: 'fk_known_device_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @Index('uq_known_device_token_hash', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  usedAt: Date;
}

/** A session lives by real time: until `expiresAt`, and while no pause is longer than `idleMinutes`. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session' })
  id: string;

  @Index('ix_session_person')
  @ForeignKey(() => PersonEntity, { name: 'fk_session_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @Index('uq_session_token_hash', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  lastSeenAt: Date;

  @Column('integer')
  idleMinutes: number;

  @Index('ix_session_expires')
  @Column('timestamptz')
  expiresAt: Date;

  @Column('text', { nullable: true })
  userAgent: string | null;

  @Column('text', { nullable: true })
  address: string | null;
}
