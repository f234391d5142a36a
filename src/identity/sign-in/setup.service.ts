import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../../platform/actor/index.js';
import { realNow } from '../../platform/clock/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { AdministratorsService } from '../posts/administrators.service.js';
import { SessionsService, type SessionTokens, type SignInOrigin } from '../sessions/sessions.service.js';
import { hashOfToken, newSecretToken } from '../tokens/secret-token.js';
import { setupErrors } from './invitations.errors.js';
import { LinksRepository } from './links.repository.js';
import { PasswordsService } from './passwords.service.js';
import type { SetupLinkEntity } from './sign-in.entity.js';

const VALID_MINUTES = 30;

export interface NewAdministrator {
  username: string;
  name: string;
  password: string;
  /** Name of the unit over all others, if there is none yet. */
  zoneName: string;
}

/** Lets the first person of a new installation in, who then invites all others. */
@Injectable()
export class SetupService {
  constructor(
    private readonly database: Database,
    private readonly links: LinksRepository,
    private readonly passwords: PasswordsService,
    private readonly administrators: AdministratorsService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * While nobody is there yet: a link that makes the first administrator, valid for 30 minutes and for one use. Null
   * otherwise. `origin` is where the web is reached, such as `http://127.0.0.1:3000`; the token stands after the `#`,
   * which no browser sends to a server or proxy.
   */
  async ensureSetupLink(origin: string): Promise<string | null> {
    if (!(await this.administrators.areNeeded())) {
      return null;
    }
    const token = newSecretToken();
    const expiresAt = new Date(realNow().getTime() + VALID_MINUTES * 60_000);
    await this.links.insertSetupLink({ id: newId(), tokenHash: hashOfToken(token), expiresAt });
    return `${origin}/setup#${token}`;
  }

  /** Makes the administrator and signs in. @throws setup.unknown, setup.gone, password.*, person.username-form */
  async complete(
    { token, ...administrator }: NewAdministrator & { token: string },
    origin: SignInOrigin,
  ): Promise<SessionTokens> {
    const tokenHash = hashOfToken(token);
    requireOpen(await this.links.findSetupLink(tokenHash));
    const passwordHash = await this.passwords.prepare(administrator.password, administrator.username);
    return this.database.transaction(async () => {
      await this.links.lockSetup();
      requireOpen(await this.links.findSetupLink(tokenHash));
      const personId = await this.create(systemActor(origin.requestId), administrator, passwordHash);
      return this.sessions.begin(personId, origin);
    });
  }

  /** For the command line, at any time. Answers the person's id. @throws password.*, person.username-taken */
  async createAdministrator(actor: Actor, administrator: NewAdministrator): Promise<string> {
    const passwordHash = await this.passwords.prepare(administrator.password, administrator.username);
    return this.database.transaction(async () => {
      await this.links.lockSetup();
      return this.create(actor, administrator, passwordHash);
    });
  }

  /** From then on no set-up link works any more, of whichever start it was. */
  private async create(actor: Actor, person: NewAdministrator, passwordHash: string): Promise<string> {
    const { username, name, zoneName } = person;
    await this.links.useSetupLinks();
    return this.administrators.create(actor, { username, name, zoneName, passwordHash });
  }
}

function requireOpen(link: SetupLinkEntity | null): void {
  if (!link) {
    throw setupErrors.unknown();
  }
  if (link.usedAt || link.expiresAt <= realNow()) {
    throw setupErrors.gone();
  }
}
