import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { defineEncryptedColumn } from '../../platform/keys/index.js';
import type { MessageParameters } from '../../platform/i18n/index.js';
import type { RobotFault, RobotVendor } from './robot-vendor.js';

export const ROBOT_COVERS = ['ALL', 'REMINDERS'] as const;
export type RobotCovers = (typeof ROBOT_COVERS)[number];

defineEncryptedColumn({ table: 'robot', cipher: 'address_cipher' });
defineEncryptedColumn({ table: 'robot', cipher: 'secret_cipher' });

/** A group robot of a unit. Address and secret are encrypted: whoever knows them speaks in the group. */
@Entity('robot')
@Index('uq_robot_name', ['unitId', 'name'], { unique: true })
export class RobotEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_robot' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid')
  unitId: string;

  @Column('text')
  vendor: RobotVendor;

  @Column('text')
  name: string;

  @Column('text')
  addressCipher: string;

  /** Host and the end of the key, for people. */
  @Column('text')
  addressShown: string;

  @Column('text', { nullable: true })
  secretCipher: string | null;

  @Column('text', { default: 'ALL' })
  covers: RobotCovers;

  @Column('boolean', { default: true })
  isActive: boolean;

  /** When it posted within the last minute: the vendors take twenty. Real time. */
  @Column('timestamptz', { array: true, default: '{}' })
  recentPosts: Date[];

  @Column('timestamptz', { nullable: true })
  lastSentAt: Date | null;

  @Column('text', { nullable: true })
  lastFault: RobotFault | null;
  @Column('timestamptz', { nullable: true })
  lastFaultAt: Date | null;
}

/** One notice that a group is told once, however many of its people are told of it. */
@Entity('robot_message')
@Check('ck_robot_message_state', `state in ('pending', 'leased', 'sending', 'sent', 'failed', 'dead')`)
@Check('ck_robot_message_record', '(record_kind is null) = (record_id is null)')
@Index('uq_robot_message', ['robotId', 'effectKey'], { unique: true })
@Index('ix_robot_message_batch', { synchronize: false })
@Index('ix_robot_message_due', { synchronize: false })
@Index('ix_robot_message_sent', { synchronize: false })
export class RobotMessageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_robot_message' })
  id: string;

  @ForeignKey(() => RobotEntity, { name: 'fk_robot_message_robot', onDelete: 'CASCADE' })
  @Column('uuid')
  robotId: string;

  @Column('text')
  effectKey: string;

  @Column('text')
  code: string;

  @Column('jsonb', { default: {} })
  params: MessageParameters;

  @Column('text', { nullable: true })
  recordKind: string | null;
  @Column('uuid', { nullable: true })
  recordId: string | null;

  @Column('text', { default: 'pending' })
  state: string;

  @Column('integer', { default: 0 })
  attempts: number;

  /** Real time; the end of the lease while a process holds it. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  nextAttemptAt: Date;

  /** The message to the group in which it goes. */
  @Column('uuid', { nullable: true })
  batchId: string | null;

  @Column('text', { nullable: true })
  lastError: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}

export type Robot = Pick<RobotEntity, keyof RobotEntity>;
