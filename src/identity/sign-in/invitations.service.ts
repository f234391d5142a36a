import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { realNow } from '../../platform/clock/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { peopleErrors } from '../people/people.errors.js';
import { PeopleService } from '../people/people.service.js';
import { hashOfToken, newSecretToken } from '../tokens/secret-token.js';
import { InvitationRevoked, PersonInvited } from './invitations.events.js';
import { LinksRepository } from './links.repository.js';

const DAY = 86_400_000;
/** Long enough for somebody on leave, short enough for a chat that others may read. */
const VALID_DAYS = 7;

export interface NewInvitation {
  token: string;
  expiresAt: Date;
}

/** Lets a person in for the first time, or again after a forgotten password. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly links: LinksRepository,
    private readonly events: EventLog,
  ) {}

  /** The token is answered once and not stored; an earlier invitation ends. @throws person.unknown, person.disabled */
  async invite(actor: Actor, personId: string): Promise<NewInvitation> {
    const token = newSecretToken();
    const expiresAt = new Date(realNow().getTime() + VALID_DAYS * DAY);
    await this.database.transaction(async () => {
      const person = await this.people.lock(personId);
      if (person.disabledAt) {
        throw peopleErrors.disabled();
      }
      await this.links.revokeInvitations(personId);
      const tokenHash = hashOfToken(token);
      await this.links.insertInvitation({ id: newId(), personId, tokenHash, createdById: actor.userId, expiresAt });
      const data = { expiresAt: expiresAt.toISOString() };
      await this.events.append(actor, PersonInvited({ subject: { kind: 'person', id: personId }, data }));
    });
    return { token, expiresAt };
  }

  /** Takes open invitations back; nothing happens when there is none. @throws person.unknown */
  async revoke(actor: Actor, personId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.people.lock(personId);
      if ((await this.links.revokeInvitations(personId)) > 0) {
        await this.events.append(actor, InvitationRevoked({ subject: { kind: 'person', id: personId }, data: {} }));
      }
    });
  }
}
