import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import type { Language } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { Keys } from '../../platform/keys/index.js';
import { PersonEntity } from './person.entity.js';
import { mobileOf } from './phone.js';
import { RevealQuotaEntity } from './reveal-quota.entity.js';
import { normaliseUsername } from './username.js';

@Injectable()
export class PeopleRepository {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  async find(id: string): Promise<PersonEntity | null> {
    return this.database.manager.findOneBy(PersonEntity, { id });
  }

  async findForUpdate(id: string): Promise<PersonEntity | null> {
    return this.database.manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** By username or by mobile number, as people type either into the same field. */
  async findForSignIn(typed: string): Promise<PersonEntity | null> {
    const mobile = mobileOf(typed);
    return mobile ? this.findByPhone(mobile) : this.findByUsername(normaliseUsername(typed));
  }

  async findByUsername(username: string): Promise<PersonEntity | null> {
    return this.database.manager.findOneBy(PersonEntity, { username });
  }

  async findByPhone(phone: string): Promise<PersonEntity | null> {
    return this.database.manager.findOneBy(PersonEntity, { phoneIndex: In(this.keys.blindIndexes(phone)) });
  }

  async insert(person: Partial<PersonEntity> & { id: string }): Promise<void> {
    await this.database.manager.insert(PersonEntity, person);
  }

  /** Writes the given fields and the next version. */
  async update(person: PersonEntity, changes: Partial<PersonEntity>): Promise<void> {
    await this.database.manager.update(PersonEntity, { id: person.id }, { ...changes, version: person.version + 1 });
  }

  /** A new hash of the same password is no new version of the person. */
  async replaceHash(id: string, passwordHash: string): Promise<void> {
    await this.database.manager.update(PersonEntity, { id }, { passwordHash });
  }

  async setPassword(id: string, passwordHash: string, passwordChangedAt: Date): Promise<void> {
    await this.database.manager.update(PersonEntity, { id }, { passwordHash, passwordChangedAt });
  }

  async setLanguage(id: string, language: Language): Promise<void> {
    await this.database.manager.update(PersonEntity, { id }, { language });
  }

  /** Nobody is there yet: a new installation. */
  async isEmpty(): Promise<boolean> {
    return !(await this.database.manager.exists(PersonEntity));
  }

  /** Counts one more full number for today (real time); answers false when the day's are used up. */
  async takeReveal(personId: string, perDay: number): Promise<boolean> {
    const taken = await this.database.query(
      `insert into reveal_quota as quota (person_id, day, used)
       values ($1, (clock_timestamp() at time zone 'Asia/Shanghai')::date, 1)
       on conflict (person_id, day) do update set used = quota.used + 1 where quota.used < $2
       returning quota.used`,
      [personId, perDay],
    );
    return taken.length > 0;
  }

  /** The counts of past days say nothing any more. */
  async forgetReveals(before: string): Promise<void> {
    await this.database.manager.delete(RevealQuotaEntity, { day: LessThan(before) });
  }
}
