import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/actor/index.js';

@Entity('person')
@Check('ck_person_language', `language in ('zh-CN', 'en')`)
@Check('ck_person_phone', `(phone_cipher is null) = (phone_index is null)`)
@Index('ix_person_name_pinyin', ['namePinyin', 'id'])
export class PersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person' })
  id: string;

  @Index('uq_person_username', { unique: true })
  @Column('text')
  username: string;

  @Column('text')
  name: string;

  @Column({ type: 'text', collation: 'C' })
  namePinyin: string;

  @Column('text', { nullable: true })
  phoneCipher: string | null;

  @Index('uq_person_phone_index', { unique: true })
  @Column('text', { nullable: true })
  phoneIndex: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { default: 'zh-CN' })
  language: Language;

  /** Null until the person has chosen one by invitation. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { nullable: true })
  passwordChangedAt: Date | null;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
