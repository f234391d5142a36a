import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { peopleErrors } from '../people/people.errors.js';
import { PeopleService } from '../people/people.service.js';
import { UnitsService } from '../units/units.service.js';
import { PostsRepository } from './posts.repository.js';
import { PostsService } from './posts.service.js';

export interface NewAdministrator {
  username: string;
  name: string;
  passwordHash: string;
  /** Name of the unit over all others, if there is none yet. */
  zoneName: string;
}

@Injectable()
export class AdministratorsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly units: UnitsService,
    private readonly posts: PostsService,
    private readonly stored: PostsRepository,
  ) {}

  /** Whether nobody is there yet, so that somebody has to be let in first. */
  async areNeeded(): Promise<boolean> {
    return this.people.isEmpty();
  }

  /** Does something after which somebody must remain who can let others in. @throws person.last-administrator */
  async keepOne(work: () => Promise<void>): Promise<void> {
    await this.database.transaction(async () => {
      await this.stored.lockAdministrators();
      await work();
      if (!(await this.stored.hasAdministrator())) {
        throw peopleErrors.lastAdministrator();
      }
    });
  }

  /** Answers the new person's id. @throws person.username-form, person.username-taken */
  async create(actor: Actor, { zoneName, ...person }: NewAdministrator): Promise<string> {
    return this.database.transaction(async () => {
      const unitId = await this.units.ensureRoot(actor, zoneName);
      const personId = await this.people.create(actor, person);
      await this.posts.grantRole(actor, { personId, unitId, role: 'ADMIN' });
      return personId;
    });
  }
}
