import { Injectable } from '@nestjs/common';
import { ROLES } from '../../access/index.js';
import type { Actor, Language } from '../../platform/actor/index.js';
import { platformErrors } from '../../platform/errors/index.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { passwordErrors } from '../passwords/passwords.errors.js';
import { PeopleService } from '../people/people.service.js';
import type { SignInOrigin } from '../sessions/sessions.service.js';
import { PasswordsService } from '../sign-in/passwords.service.js';
import { SignInGate } from '../sign-in/sign-in-gate.js';
import { AccountQueries } from './account.queries.js';
import type { Me } from './account.schemas.js';

export interface PasswordChange {
  currentPassword: string;
  newPassword: string;
}

/** What people do with their own account. */
@Injectable()
export class AccountService {
  constructor(
    private readonly queries: AccountQueries,
    private readonly people: PeopleService,
    private readonly hasher: PasswordHasher,
    private readonly passwords: PasswordsService,
    private readonly gate: SignInGate,
  ) {}

  /** Who is signed in and what the web may offer. @throws session.required for a machine's token */
  async me(actor: Actor): Promise<Me> {
    const me = await this.queries.me(personIdOf(actor));
    if (!me) {
      throw platformErrors.unauthenticated();
    }
    return {
      ...me,
      roles: ROLES.filter((role) => actor.roles.includes(role)),
      permissions: [...actor.permissions].toSorted(),
      language: actor.language,
    };
  }

  async chooseLanguage(actor: Actor, language: Language): Promise<void> {
    await this.people.chooseLanguage(actor, personIdOf(actor), language);
  }

  /**
   * Asks for the old password under the same limit as a sign-in, since whoever found an open screen could guess here.
   * @throws password.*, session.locked
   */
  async changePassword(
    actor: Actor,
    { currentPassword, newPassword }: PasswordChange,
    session: { origin: SignInOrigin; id?: string },
  ): Promise<void> {
    const person = await this.people.get(personIdOf(actor));
    const hash = await this.passwords.prepare(newPassword, person.username, 'newPassword');
    const attempt = await this.gate.enter({ person, username: person.username, origin: session.origin });
    if (!(await this.hasher.matches(currentPassword, person.passwordHash))) {
      await this.gate.refuse(attempt, 'PASSWORD');
      throw passwordErrors.wrong({}, [{ path: 'currentPassword', code: 'password.wrong' }]);
    }
    await this.gate.pass(attempt);
    await this.passwords.replace(actor, person.id, { hash, keepSessionId: session.id });
  }
}

/** A machine with a token has no account of its own. */
function personIdOf(actor: Actor): string {
  if (!actor.userId) {
    throw platformErrors.unauthenticated();
  }
  return actor.userId;
}
