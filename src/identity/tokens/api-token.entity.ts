import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../access/index.js';
import { UnitEntity } from '../units/unit.entity.js';

/** A bearer token of a machine. Its own id stands as the actor in what it does. */
@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_token' })
  id: string;

  @Column('text')
  name: string;

  @Index('uq_api_token_token_hash', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('text')
  role: Role;

  @Index('ix_api_token_unit')
  @ForeignKey(() => UnitEntity, { name: 'fk_api_token_unit', onDelete: 'RESTRICT' })
  @Column('uuid')
  unitId: string;

  @Column('uuid', { nullable: true })
  createdById: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
