import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { realNow } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { AccessDenied } from './sessions.events.js';

const A_MINUTE = 60_000;
const MANY = 10_000;

/** Notes failed authorisations in the log; the same one of the same person once a minute, so that nobody can flood it. */
@Injectable()
export class AccessDenials {
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async note(actor: Actor, denial: { permission: string; route: string }): Promise<void> {
    if (!actor.userId || this.isRecent(`${actor.userId} ${denial.permission} ${denial.route}`)) {
      return;
    }
    const subject = { kind: 'person', id: actor.userId };
    await this.database.transaction(() => this.events.append(actor, AccessDenied({ subject, data: denial })));
  }

  private isRecent(key: string): boolean {
    const now = realNow().getTime();
    const last = this.noted.get(key);
    if (last !== undefined && now - last < A_MINUTE) {
      return true;
    }
    if (this.noted.size >= MANY) {
      this.noted.clear();
    }
    this.noted.set(key, now);
    return false;
  }
}
