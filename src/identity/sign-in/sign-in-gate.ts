import { Injectable } from '@nestjs/common';
import { systemActor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { Keys } from '../../platform/keys/index.js';
import type { PersonEntity } from '../people/person.entity.js';
import { normaliseUsername } from '../people/username.js';
import { sessionErrors } from '../sessions/sessions.errors.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import type { SignInOrigin } from '../sessions/sessions.service.js';
import { hashOfToken } from '../tokens/secret-token.js';
import { NOBODY, SignInFailed, SignInLocked, type RefusedBecause } from './sign-in.events.js';
import { SignInRepository, type AttemptLimit } from './sign-in.repository.js';

/** Customary numbers of 等级保护 assessments: five failures, then half an hour. */
const OF_ACCOUNT: AttemptLimit = { attempts: 5, withinMinutes: 15, lockMinutes: 30 };
/** A whole office may share one address, so only failures count here. */
const OF_ADDRESS: AttemptLimit = { attempts: 100, withinMinutes: 60, lockMinutes: 30 };

export interface Attempt {
  subjectId: string;
  requestId: string;
  accountKey: string;
  addressKey?: string;
  deviceId?: string;
}

interface Arrival {
  person: PersonEntity | null;
  username: string;
  origin: SignInOrigin;
}

/** Counts attempts before any password is compared, so that guessing is slow however many guess at once. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInRepository,
    private readonly sessions: SessionsRepository,
    private readonly keys: Keys,
    private readonly events: EventLog,
  ) {}

  /** @throws session.locked, worded alike for accounts that exist and that do not */
  async enter(arrival: Arrival): Promise<Attempt> {
    const attempt = await this.attemptOf(arrival);
    const limits: Array<[string, AttemptLimit]> = [[attempt.accountKey, OF_ACCOUNT]];
    if (attempt.addressKey) {
      limits.unshift([attempt.addressKey, OF_ADDRESS]);
    }
    for (const [key, limit] of limits) {
      if (!(await this.attempts.take(key, limit))) {
        const seconds = await this.attempts.secondsLocked(limits.map(([locked]) => locked));
        throw sessionErrors.locked({ minutes: Math.ceil(seconds / 60), seconds });
      }
    }
    return attempt;
  }

  async pass(attempt: Attempt): Promise<void> {
    await this.attempts.forget(attempt.accountKey);
    if (attempt.addressKey) {
      await this.attempts.giveBack(attempt.addressKey);
    }
  }

  /** Notes a failure, and the lock that it set. */
  async refuse(attempt: Attempt, because: RefusedBecause): Promise<void> {
    const subject = { kind: 'person', id: attempt.subjectId };
    const actor = systemActor(attempt.requestId);
    await this.database.transaction(async () => {
      await this.events.append(actor, SignInFailed({ subject, data: { because } }));
      if (await this.attempts.isLocked(attempt.accountKey)) {
        const by = attempt.deviceId ? 'DEVICE' : 'ACCOUNT';
        await this.events.append(actor, SignInLocked({ subject, data: { by } }));
      }
      if (attempt.addressKey && (await this.attempts.isLocked(attempt.addressKey))) {
        await this.events.append(actor, SignInLocked({ subject, data: { by: 'ADDRESS' } }));
      }
    });
  }

  /** From a device that has succeeded before, others' guesses do not count: they cannot lock its owner out. */
  private async attemptOf({ person, username, origin }: Arrival): Promise<Attempt> {
    const token = origin.deviceToken;
    const device = person && token ? await this.sessions.findDevice(person.id, hashOfToken(token)) : null;
    const base = { subjectId: person?.id ?? NOBODY, requestId: origin.requestId };
    if (device) {
      return { ...base, deviceId: device.id, accountKey: `device:${device.id}` };
    }
    const nobody = `name:${this.keys.blindIndexes(normaliseUsername(username))[0] ?? ''}`;
    return { ...base, accountKey: person ? `account:${person.id}` : nobody, addressKey: `address:${origin.address}` };
  }
}
