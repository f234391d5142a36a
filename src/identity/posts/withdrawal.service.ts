import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { PersonWithdrawn } from '../people/people.events.js';
import { PeopleImportReader } from '../people/people.import.reader.js';
import { PeopleService } from '../people/people.service.js';
import { PostsRepository } from './posts.repository.js';

/** Takes back an entry of a person who has never come in: the account name and the number are free again. */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly posts: PostsRepository,
    private readonly reader: PeopleImportReader,
    private readonly events: EventLog,
  ) {}

  /** False when somebody has worked with it: then it stays as it is. @throws person.unknown */
  async withdraw(actor: Actor, personId: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const person = await this.people.lock(personId);
      if ((await this.reader.workedOn([personId])).size > 0) {
        return false;
      }
      await this.posts.removeAll(personId);
      await this.people.giveBack(person);
      const subject = { kind: 'person', id: personId };
      await this.events.append(actor, PersonWithdrawn({ subject, data: { username: person.username } }));
      return true;
    });
  }
}
