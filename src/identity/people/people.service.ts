import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../platform/actor/index.js';
import { realNow } from '../../platform/clock/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { expectVersion } from '../../platform/http/index.js';
import { Keys, defineEncryptedColumn } from '../../platform/keys/index.js';
import { personNamePinyin } from '../units/name-pinyin.js';
import { peopleErrors } from './people.errors.js';
import { PersonChanged, PersonCreated, PersonDisabled, PersonEnabled } from './people.events.js';
import { PeopleRepository } from './people.repository.js';
import type { PersonEntity } from './person.entity.js';
import { mobileOf } from './phone.js';
import { isUsername, normaliseUsername } from './username.js';

export interface NewPerson {
  username: string;
  name: string;
  phone?: string | null;
  email?: string | null;
  language?: Language;
  /** An argon2id hash; without it the person first needs an invitation. */
  passwordHash?: string;
  isDemo?: boolean;
}

export interface PersonChange {
  id: string;
  version: number;
  name?: string;
  username?: string;
  phone?: string | null;
  email?: string | null;
  language?: Language;
}

defineEncryptedColumn({ table: 'person', cipher: 'phone_cipher', index: 'phone_index' });

@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly keys: Keys,
    private readonly events: EventLog,
  ) {}

  /** @throws person.username-form, person.username-taken, person.phone-form, person.phone-taken */
  async create(actor: Actor, { phone, ...person }: NewPerson): Promise<string> {
    const id = newId();
    await this.database.transaction(async () => {
      const username = await this.freeUsername(person.username, id);
      const phoneColumns = await this.phoneColumns(phone ?? null, id);
      const namePinyin = personNamePinyin(person.name);
      await this.people.insert({ ...person, ...phoneColumns, id, username, namePinyin });
      await this.events.append(actor, PersonCreated({ subject: { kind: 'person', id }, data: { username } }));
    });
    return id;
  }

  /** @throws person.unknown, request.stale-version and what `create` throws */
  async change(actor: Actor, { id, version, ...change }: PersonChange): Promise<void> {
    await this.database.transaction(async () => {
      const person = await this.lock(id);
      expectVersion(person.version, version);
      await this.people.update(person, await this.columnsOf(person, change));
      const fields = Object.keys(change);
      await this.events.append(actor, PersonChanged({ subject: { kind: 'person', id }, data: { fields } }));
    });
  }

  /** @throws person.unknown */
  async get(id: string): Promise<PersonEntity> {
    const person = await this.people.find(id);
    if (!person) {
      throw peopleErrors.unknown();
    }
    return person;
  }

  /** A choice of one's own, which no edit by somebody else collides with. */
  async chooseLanguage(actor: Actor, id: string, language: Language): Promise<void> {
    await this.database.transaction(async () => {
      await this.people.setLanguage(id, language);
      const data = { fields: ['language'] };
      await this.events.append(actor, PersonChanged({ subject: { kind: 'person', id }, data }));
    });
  }

  /** The account alone; what follows for posts and sessions is not decided here. @throws request.stale-version */
  async setDisabled(
    actor: Actor,
    { id, version }: { id: string; version: number },
    isDisabled: boolean,
  ): Promise<void> {
    await this.database.transaction(async () => {
      const person = await this.lock(id);
      expectVersion(person.version, version);
      await this.people.update(person, { disabledAt: isDisabled ? realNow() : null });
      const event = isDisabled ? PersonDisabled : PersonEnabled;
      await this.events.append(actor, event({ subject: { kind: 'person', id }, data: {} }));
    });
  }

  /** The entry ends for good, and gives its account name and number back. */
  async giveBack(person: PersonEntity): Promise<void> {
    const username = `withdrawn-${person.id.replaceAll('-', '').slice(-20)}`;
    const ended = { phoneCipher: null, phoneIndex: null, email: null, disabledAt: realNow() };
    await this.people.update(person, { ...ended, username });
  }

  /** Nobody is there yet: a new installation. */
  async isEmpty(): Promise<boolean> {
    return this.people.isEmpty();
  }

  /** The person, locked until the end of the transaction. @throws person.unknown */
  async lock(id: string): Promise<PersonEntity> {
    const person = await this.people.findForUpdate(id);
    if (!person) {
      throw peopleErrors.unknown();
    }
    return person;
  }

  private async columnsOf(
    person: PersonEntity,
    { phone, username, ...change }: Omit<PersonChange, 'id' | 'version'>,
  ): Promise<Partial<PersonEntity>> {
    return {
      ...change,
      ...(change.name === undefined ? {} : { namePinyin: personNamePinyin(change.name) }),
      ...(username === undefined ? {} : { username: await this.freeUsername(username, person.id) }),
      ...(phone === undefined ? {} : await this.phoneColumns(phone, person.id)),
    };
  }

  private async freeUsername(typed: string, personId: string): Promise<string> {
    const username = normaliseUsername(typed);
    if (!isUsername(username)) {
      throw peopleErrors.usernameForm({}, [{ path: 'username', code: 'person.username-form' }]);
    }
    const holder = await this.people.findByUsername(username);
    if (holder && holder.id !== personId) {
      throw peopleErrors.usernameTaken({}, [{ path: 'username', code: 'person.username-taken' }]);
    }
    return username;
  }

  private async phoneColumns(
    typed: string | null,
    personId: string,
  ): Promise<Pick<PersonEntity, 'phoneCipher' | 'phoneIndex'>> {
    if (typed === null) {
      return { phoneCipher: null, phoneIndex: null };
    }
    const phone = mobileOf(typed);
    if (!phone) {
      throw peopleErrors.phoneForm({}, [{ path: 'phone', code: 'person.phone-form' }]);
    }
    const holder = await this.people.findByPhone(phone);
    if (holder && holder.id !== personId) {
      throw peopleErrors.phoneTaken({}, [{ path: 'phone', code: 'person.phone-taken' }]);
    }
    return { phoneCipher: this.keys.encrypt(phone), phoneIndex: this.keys.blindIndexes(phone)[0] ?? null };
  }
}
