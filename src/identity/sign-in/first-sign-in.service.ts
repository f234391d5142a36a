import { Injectable } from '@nestjs/common';
import { realNow } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { PeopleRepository } from '../people/people.repository.js';
import type { PersonEntity } from '../people/person.entity.js';
import { actingFor, SessionsService, type SessionTokens, type SignInOrigin } from '../sessions/sessions.service.js';
import { hashOfToken } from '../tokens/secret-token.js';
import { invitationErrors } from './invitations.errors.js';
import { LinksRepository } from './links.repository.js';
import { PasswordsService } from './passwords.service.js';
import type { InvitationEntity } from './sign-in.entity.js';

interface OpenInvitation {
  invitation: InvitationEntity;
  person: PersonEntity;
}

/** What somebody does with an invitation: see for whom it is, choose a password, be signed in. */
@Injectable()
export class FirstSignInService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly links: LinksRepository,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  /** @throws invitation.unknown, invitation.gone */
  async look(token: string): Promise<{ name: string; username: string; expiresAt: string }> {
    const { invitation, person } = await this.require(token);
    return { name: person.name, username: person.username, expiresAt: invitation.expiresAt.toISOString() };
  }

  /** @throws invitation.unknown, invitation.gone, password.* */
  async accept({ token, password }: { token: string; password: string }, origin: SignInOrigin): Promise<SessionTokens> {
    const { person, invitation } = await this.require(token);
    const hash = await this.passwords.prepare(password, person.username);
    return this.database.transaction(async () => {
      if (!(await this.links.useInvitation(invitation.id))) {
        throw invitationErrors.gone();
      }
      await this.passwords.replace(actingFor(person.id, origin.requestId), person.id, { hash });
      return this.sessions.begin(person.id, origin);
    });
  }

  private async require(token: string): Promise<OpenInvitation> {
    const invitation = await this.links.findInvitation(hashOfToken(token));
    if (!invitation) {
      throw invitationErrors.unknown();
    }
    const person = await this.people.find(invitation.personId);
    const isOver = invitation.usedAt ?? invitation.revokedAt ?? invitation.expiresAt <= realNow();
    if (isOver || !person || person.disabledAt) {
      throw invitationErrors.gone();
    }
    return { invitation, person };
  }
}
