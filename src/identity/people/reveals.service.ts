import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { Keys } from '../../platform/keys/index.js';
import { peopleErrors } from './people.errors.js';
import { PhoneRevealed } from './people.events.js';
import { PeopleService } from './people.service.js';
import { RevealQuota } from './reveal-quota.js';

@Injectable()
export class RevealsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly quota: RevealQuota,
    private readonly keys: Keys,
    private readonly events: EventLog,
  ) {}

  /** The full number of a person; counted and logged with the reason. @throws person.no-phone, reveal.used-up */
  async revealPhone(actor: Actor, { id, reason }: { id: string; reason: string }): Promise<string> {
    return this.database.transaction(async () => {
      const { phoneCipher } = await this.people.get(id);
      if (!phoneCipher) {
        throw peopleErrors.noPhone();
      }
      await this.quota.take(actor);
      await this.events.append(actor, PhoneRevealed({ subject: { kind: 'person', id }, data: { reason } }));
      return this.keys.decrypt(phoneCipher);
    });
  }
}
