import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadAccess } from './lead-access.js';
import { LeadTrashed, leadSubject } from './leads.events.js';
import { LeadsImportQueries } from './leads.import.queries.js';
import { LeadsRepository } from './leads.repository.js';

/** Takes back what an import has reported, into the trash, unless somebody has worked on it. */
@Injectable()
export class LeadsReversalService {
  constructor(
    private readonly access: LeadAccess,
    private readonly repository: LeadsRepository,
    private readonly queries: LeadsImportQueries,
    private readonly events: EventLog,
  ) {}

  /** False when it stays. Decides on the locked lead, behind which whoever works on it waits. @throws lead.not-found */
  async takeBack(actor: Actor, id: string): Promise<boolean> {
    return this.access.changeByRule(id, async ({ lead, now }) => {
      if ((await this.queries.workedOn([id])).size > 0) {
        return false;
      }
      await this.repository.update(lead, { trashedAt: now, trashedById: actor.userId, changedAt: now });
      await this.events.append(actor, LeadTrashed({ subject: leadSubject(id), data: { code: lead.code } }));
      return true;
    });
  }
}
