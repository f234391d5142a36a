import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { peopleErrors } from '../people/people.errors.js';
import { PeopleService } from '../people/people.service.js';
import { AdministratorsService } from '../posts/administrators.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { InvitationsService } from './invitations.service.js';

interface PersonVersion {
  id: string;
  version: number;
}

/** Whether somebody may sign in at all. */
@Injectable()
export class StandingService {
  constructor(
    private readonly people: PeopleService,
    private readonly administrators: AdministratorsService,
    private readonly sessions: SessionsService,
    private readonly invitations: InvitationsService,
  ) {}

  /** Ends all sessions at once. @throws person.not-yourself, person.last-administrator, request.stale-version */
  async disable(actor: Actor, person: PersonVersion): Promise<void> {
    if (person.id === actor.userId) {
      throw peopleErrors.notYourself();
    }
    await this.administrators.keepOne(async () => {
      await this.people.setDisabled(actor, person, true);
      await this.invitations.revoke(actor, person.id);
      await this.sessions.revokeAll(actor, person.id);
      await this.sessions.forgetDevices(person.id);
    });
  }

  /** The old password works again; a forgotten one needs an invitation. @throws request.stale-version */
  async enable(actor: Actor, person: PersonVersion): Promise<void> {
    await this.people.setDisabled(actor, person, false);
  }
}
