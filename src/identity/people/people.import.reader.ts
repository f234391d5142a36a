import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { PersonCreated } from './people.events.js';
import { normaliseUsername } from './username.js';

/** What an import of people must know of those that are there. */
@Injectable()
export class PeopleImportReader {
  constructor(private readonly database: Database) {}

  /** Ids by account name. */
  async byUsername(usernames: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; username: string }>(
      'select person.id, person.username from person where person.username = any ($1)',
      [usernames.map(normaliseUsername)],
    );
    return new Map(rows.map(({ username, id }) => [username, id]));
  }

  /** Those who have come in, are disabled or gone, or with whom something was done after the request that made them. */
  async workedOn(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select wanted.id from unnest($1::uuid[]) as wanted (id)
       where not exists (select from person
                         where person.id = wanted.id and person.password_hash is null and person.disabled_at is null)
          or exists (
            select from event_log as made
            join event_log as later on later.subject_kind = 'person' and later.subject_id = wanted.id
             and later.request_id <> made.request_id
            where made.subject_kind = 'person' and made.subject_id = wanted.id and made.type = $2)`,
      [ids, PersonCreated.type],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
