import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ROLES } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { peopleErrors } from '../people/people.errors.js';
import { AccountQueries } from './account.queries.js';
import type { Me } from './account.schemas.js';

@Injectable()
export class AccountService {
  constructor(private readonly queries: AccountQueries) {}

  /** Who is signed in and what the web may offer. @throws person.unknown for a machine's token */
  async me(actor: Actor): Promise<z.infer<typeof Me>> {
    const me = actor.userId ? await this.queries.me(actor.userId) : null;
    if (!me) {
      throw peopleErrors.unknown();
    }
    return {
      ...me,
      roles: ROLES.filter((role) => actor.roles.includes(role)),
      permissions: [...actor.permissions].toSorted(),
      language: actor.language,
    };
  }
}
