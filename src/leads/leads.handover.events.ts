import { Injectable } from '@nestjs/common';
import type { Move } from '../handover/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadAssigned, LeadCoOwnersChanged, leadSubject } from './leads.events.js';
import { LeadsHandoverRepository, type LeadHolding } from './leads.handover.repository.js';

/** Who worked on a lead, and who does from now on. */
interface Shift {
  from: LeadHolding;
  to: LeadHolding;
}

/** What a handover leaves in the history and the log of each lead. */
@Injectable()
export class LeadsHandoverEvents {
  constructor(
    private readonly repository: LeadsHandoverRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async instant(): Promise<Date> {
    return this.clock.now();
  }

  async note(
    actor: Actor,
    shifts: readonly Shift[],
    { handoverId, note, now }: Pick<Move, 'handoverId' | 'note' | 'now'>,
  ): Promise<void> {
    const assigned = shifts.flatMap(({ from, to }) =>
      to.ownerId === null || to.ownerId === from.ownerId
        ? []
        : [{ leadId: to.id, fromOwnerId: from.ownerId, toOwnerId: to.ownerId, toUnitId: to.ownerUnitId }],
    );
    await this.repository.recordAssignments(assigned, { byId: actor.userId, note, now });
    for (const { leadId, fromOwnerId: fromId, toOwnerId: toId, toUnitId } of assigned) {
      const data = { fromId, toId, unitId: toUnitId ?? '', handoverId, ...(note === null ? {} : { note }) };
      await this.events.append(actor, LeadAssigned({ subject: leadSubject(leadId), data }));
    }
    for (const { from, to } of shifts) {
      const addedIds = to.coOwnerIds.filter((id) => !from.coOwnerIds.includes(id));
      const removedIds = from.coOwnerIds.filter((id) => !to.coOwnerIds.includes(id));
      if (addedIds.length > 0 || removedIds.length > 0) {
        const data = { addedIds, removedIds, handoverId };
        await this.events.append(actor, LeadCoOwnersChanged({ subject: leadSubject(to.id), data }));
      }
    }
  }
}
