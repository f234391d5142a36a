import { Injectable } from '@nestjs/common';
import { RevealQuota } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { Keys } from '../platform/keys/index.js';
import { LeadAccess } from './lead-access.js';
import { leadErrors } from './leads.errors.js';
import { LeadPhoneRevealed, leadSubject } from './leads.events.js';

/** Shows the contact's full number to one person, for a reason (`architecture.md` 4.9). */
@Injectable()
export class LeadsRevealService {
  constructor(
    private readonly access: LeadAccess,
    private readonly quota: RevealQuota,
    private readonly keys: Keys,
    private readonly events: EventLog,
  ) {}

  /** Counted against the day's quota of the person and logged. @throws lead.not-now without a number, reveal.used-up */
  async revealPhone(actor: Actor, id: string, reason: string): Promise<string> {
    return this.access.change(actor, { id, verb: 'revealPhone' }, async ({ lead }) => {
      if (lead.contactPhoneCipher === null) {
        throw leadErrors.notNow();
      }
      await this.quota.take(actor);
      await this.events.append(actor, LeadPhoneRevealed({ subject: leadSubject(id), data: { reason } }));
      return this.keys.decrypt(lead.contactPhoneCipher);
    });
  }
}
