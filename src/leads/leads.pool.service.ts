import { Injectable, Logger } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadAccess } from './lead-access.js';
import { leadErrors } from './leads.errors.js';
import { LeadClaimed, LeadReleased, leadSubject } from './leads.events.js';
import { LeadReleaseRule } from './leads.release.rule.js';
import { LeadsRepository } from './leads.repository.js';

/** 线索池: what nobody has followed for too long is open to whoever takes it up. First report and introducer stay. */
@Injectable()
export class LeadsPoolService {
  private readonly logger = new Logger(LeadsPoolService.name);

  constructor(
    private readonly access: LeadAccess,
    private readonly repository: LeadsRepository,
    private readonly people: PeopleReader,
    private readonly rule: LeadReleaseRule,
    private readonly events: EventLog,
  ) {}

  /** The first of two who try has it. @throws lead.unit-unknown for somebody without a unit */
  async claim(actor: Actor, id: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'claim' }, async ({ lead, now }) => {
      const ownerId = actor.userId;
      const unitId = ownerId && (await this.people.unitOf(ownerId));
      if (unitId === null) {
        throw leadErrors.unitUnknown();
      }
      if (ownerId === null || (await this.people.holdDisabled([ownerId])).size > 0) {
        throw platformErrors.forbidden();
      }
      await this.repository.changeOwner(lead, { ownerId, unitId, byId: ownerId, note: null, now });
      await this.events.append(actor, LeadClaimed({ subject: leadSubject(id), data: { unitId } }));
    });
  }

  /** Answers how many were released. One bad lead stops nobody. Safe to run anywhere, any number of times, in parallel. */
  async releaseStale(): Promise<number> {
    let released = 0;
    for await (const id of this.rule.candidates()) {
      try {
        released += (await this.release(id)) ? 1 : 0;
      } catch (error) {
        this.logger.error(`lead ${id} could not be released: ${String(error)}`);
      }
    }
    return released;
  }

  /** Decides on the locked lead: a visit logged a moment ago keeps it. */
  private async release(id: string): Promise<boolean> {
    return this.access.changeByRule(id, async ({ lead, now }) => {
      const fromId = lead.ownerId;
      if (fromId === null || !(await this.rule.isDue(id))) {
        return false;
      }
      await this.repository.changeOwner(lead, { ownerId: null, unitId: lead.ownerUnitId, byId: null, note: null, now });
      const data = { fromId, days: await this.rule.days() };
      await this.events.append(systemActor('lead.release'), LeadReleased({ subject: leadSubject(id), data }));
      return true;
    });
  }
}
