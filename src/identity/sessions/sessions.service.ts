import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { systemActor } from '../../platform/actor/index.js';
import { realNow } from '../../platform/clock/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { Settings } from '../../platform/settings/index.js';
import { hashOfToken, newSecretToken } from '../tokens/secret-token.js';
import { sessionErrors } from './sessions.errors.js';
import { SessionsRevoked, SignedIn, SignedOut } from './sessions.events.js';
import { SessionsRepository } from './sessions.repository.js';
import { sessionLimits } from './session-limits.js';

const HOUR = 3_600_000;

/** From where somebody signs in. */
export interface SignInOrigin {
  requestId: string;
  address: string;
  userAgent?: string;
  /** Cookies of an earlier sign-in, if the browser still has them. */
  sessionToken?: string;
  deviceToken?: string;
  isForwarded: boolean;
}

export interface SessionTokens {
  session: string;
  device: string;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly settings: Settings,
    private readonly events: EventLog,
  ) {}

  /** A new session with new tokens; the one the browser had before ends. */
  async begin(personId: string, origin: SignInOrigin, deviceId?: string): Promise<SessionTokens> {
    const tokens = { session: newSecretToken(), device: newSecretToken() };
    await this.database.transaction(async () => {
      const { idleMinutes, absoluteHours } = await this.settings.get(sessionLimits);
      const sessionId = newId();
      await this.endByToken(origin.sessionToken, origin.requestId);
      await this.sessions.renewDevice({ id: deviceId ?? newId(), personId, tokenHash: hashOfToken(tokens.device) });
      await this.sessions.insert({
        id: sessionId,
        personId,
        tokenHash: hashOfToken(tokens.session),
        idleMinutes,
        expiresAt: new Date(realNow().getTime() + absoluteHours * HOUR),
        userAgent: origin.userAgent?.slice(0, 200) ?? null,
        address: origin.address,
      });
      await this.events.append(
        actingFor(personId, origin.requestId),
        SignedIn({
          subject: { kind: 'person', id: personId },
          data: { sessionId, isKnownDevice: deviceId !== undefined },
        }),
      );
    });
    return tokens;
  }

  /** Signs out; nothing happens when the session is over already. */
  async endByToken(token: string | undefined, requestId: string): Promise<void> {
    const session = token ? await this.sessions.findByToken(hashOfToken(token)) : null;
    if (!session) {
      return;
    }
    const { id, personId } = session;
    await this.database.transaction(async () => {
      if (await this.sessions.remove(personId, id)) {
        const event = SignedOut({ subject: { kind: 'person', id: personId }, data: { sessionId: id } });
        await this.events.append(actingFor(personId, requestId), event);
      }
    });
  }

  /** Ends one session of a person. @throws session.unknown */
  async revoke(actor: Actor, personId: string, sessionId: string): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.sessions.remove(personId, sessionId))) {
        throw sessionErrors.unknown();
      }
      await this.events.append(actor, SignedOut({ subject: { kind: 'person', id: personId }, data: { sessionId } }));
    });
  }

  /** After a new password, and when somebody is disabled. */
  async forgetDevices(personId: string): Promise<void> {
    await this.sessions.forgetDevices(personId);
  }

  /** Ends all sessions of a person, or all but one. */
  async revokeAll(actor: Actor, personId: string, exceptId?: string): Promise<void> {
    await this.database.transaction(async () => {
      const count = await this.sessions.removeAll(personId, exceptId);
      if (count > 0) {
        await this.events.append(
          actor,
          SessionsRevoked({ subject: { kind: 'person', id: personId }, data: { count } }),
        );
      }
    });
  }
}

/** Who signs in or out is no actor yet, or no longer: the log still names the person. */
export function actingFor(personId: string, requestId: string): Actor {
  return { ...systemActor(requestId), userId: personId };
}
