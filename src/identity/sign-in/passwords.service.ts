import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { realNow } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { requireGoodPassword } from '../passwords/password-policy.js';
import { PeopleRepository } from '../people/people.repository.js';
import { PasswordChanged } from '../sessions/sessions.events.js';
import { SessionsService } from '../sessions/sessions.service.js';

@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionsService,
    private readonly events: EventLog,
  ) {}

  /** Checks and hashes a new password; before the transaction, because it takes time and memory. @throws password.* */
  async prepare(password: string, username: string, path?: string): Promise<string> {
    await requireGoodPassword(password, username, path);
    return this.hasher.hash(password);
  }

  /** Stores the hash and ends all other sessions: whoever knew the old password is out. */
  async replace(actor: Actor, personId: string, change: { hash: string; keepSessionId?: string }): Promise<void> {
    await this.database.transaction(async () => {
      await this.people.setPassword(personId, change.hash, realNow());
      await this.sessions.revokeAll(actor, personId, change.keepSessionId);
      await this.sessions.forgetDevices(personId);
      await this.events.append(actor, PasswordChanged({ subject: { kind: 'person', id: personId }, data: {} }));
    });
  }
}
