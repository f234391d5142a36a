import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { OpenWork } from '../open-work.js';
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
    private readonly openWork: OpenWork,
  ) {}

  /**
   * Ends all sessions at once. Who still answers for something hands it over first, unless it must be done now.
   * @throws person.not-yourself, person.last-administrator, person.open-work, request.stale-version
   */
  async disable(actor: Actor, person: PersonVersion & { leavesOpenWork?: boolean }): Promise<void> {
    if (person.id === actor.userId) {
      throw peopleErrors.notYourself();
    }
    await this.administrators.keepOne(async () => {
      await this.people.setDisabled(actor, person, true);
      if (!person.leavesOpenWork) {
        await this.demandNoOpenWork(person.id);
      }
      await this.invitations.revoke(actor, person.id);
      await this.sessions.revokeAll(actor, person.id);
      await this.sessions.forgetDevices(person.id);
    });
  }

  /** The old password works again; a forgotten one needs an invitation. @throws request.stale-version */
  async enable(actor: Actor, person: PersonVersion): Promise<void> {
    await this.people.setDisabled(actor, person, false);
  }

  /** Counted while the person is locked: nothing is handed over to whoever is about to go. */
  private async demandNoOpenWork(personId: string): Promise<void> {
    const { total, kinds } = await this.openWork.ofPerson(personId);
    if (total > 0) {
      throw peopleErrors.openWork({ total }, kinds);
    }
  }
}
