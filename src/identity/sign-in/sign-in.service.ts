import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PeopleRepository } from '../people/people.repository.js';
import type { PersonEntity } from '../people/person.entity.js';
import { sessionErrors } from '../sessions/sessions.errors.js';
import { SessionsService, type SessionTokens, type SignInOrigin } from '../sessions/sessions.service.js';
import { SignInGate } from './sign-in-gate.js';

export interface Credentials {
  /** Username or mobile number, as typed. */
  username: string;
  password: string;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly config: Config,
    private readonly people: PeopleRepository,
    private readonly hasher: PasswordHasher,
    private readonly gate: SignInGate,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * The same work and the same answer whatever is wrong. @throws session.wrong-credentials, session.locked
   */
  async signIn({ username, password }: Credentials, origin: SignInOrigin): Promise<SessionTokens> {
    const person = await this.people.findForSignIn(username);
    const attempt = await this.gate.enter({ person, username, origin });
    const isRight = await this.hasher.matches(password, person?.passwordHash);
    const because = this.refusal(person, isRight, origin);
    if (!person || because) {
      await this.gate.refuse(attempt, because ?? 'UNKNOWN');
      throw sessionErrors.wrongCredentials();
    }
    await this.gate.pass(attempt);
    await this.strengthen(person, password);
    return this.sessions.begin(person.id, origin, attempt.deviceId);
  }

  private refusal(person: PersonEntity | null, isRight: boolean, origin: SignInOrigin) {
    if (!person) {
      return 'UNKNOWN';
    }
    if (!isRight) {
      return 'PASSWORD';
    }
    if (person.disabledAt) {
      return 'DISABLED';
    }
    return person.isDemo && (!this.config.demoAllowed || origin.isForwarded) ? 'DEMO' : null;
  }

  /** A password that was hashed with weaker parameters is hashed again while it is at hand. */
  private async strengthen(person: PersonEntity, password: string): Promise<void> {
    if (person.passwordHash && this.hasher.isOutdated(person.passwordHash)) {
      await this.people.replaceHash(person.id, await this.hasher.hash(password));
    }
  }
}
