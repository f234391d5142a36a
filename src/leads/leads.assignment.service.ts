import { Injectable } from '@nestjs/common';
import { PeopleReader, UnitReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadAccess, type LeadVersion, type TakenLead } from './lead-access.js';
import { membersOf } from './lead-keys.js';
import { leadErrors } from './leads.errors.js';
import { LeadAssigned, LeadCoOwnersChanged, leadSubject } from './leads.events.js';
import { mayHandOverTo } from './leads.policy.js';
import { LeadsRepository } from './leads.repository.js';
import type { AssignLead } from './leads.schemas.js';

interface NewOwner {
  ownerId: string;
  unitId: string;
  note: string | null;
}

/** Who follows a lead. First report and introducer stay, whoever owns it. */
@Injectable()
export class LeadsAssignmentService {
  constructor(
    private readonly access: LeadAccess,
    private readonly repository: LeadsRepository,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
    private readonly events: EventLog,
  ) {}

  /** @throws lead.owner-unchanged, lead.person-unknown, lead.unit-unknown, lead.outside-unit */
  async assign(actor: Actor, assigned: LeadVersion, input: AssignLead): Promise<void> {
    await this.access.change(actor, { ...assigned, verb: 'assign' }, (taken) => this.handOver(actor, taken, input));
  }

  /** The whole list of who works on it beside the owner. @throws lead.person-unknown */
  async changeCoOwners(actor: Actor, changed: LeadVersion, userIds: readonly string[]): Promise<void> {
    await this.access.change(actor, { ...changed, verb: 'changeCoOwners' }, async ({ lead, now }) => {
      const before = await this.repository.coOwnersOf(lead.id);
      const after = [...new Set(userIds)].filter((userId) => userId !== lead.ownerId);
      const addedIds = after.filter((userId) => !before.includes(userId));
      const removedIds = before.filter((userId) => !after.includes(userId));
      if (addedIds.length === 0 && removedIds.length === 0) {
        return;
      }
      await this.demandWorkers(addedIds, 'userIds');
      await this.repository.replaceCoOwners(lead.id, after);
      await this.repository.update(lead, { memberIds: membersOf(lead, after), changedAt: now });
      const data = { addedIds, removedIds };
      await this.events.append(actor, LeadCoOwnersChanged({ subject: leadSubject(lead.id), data }));
    });
  }

  /**
   * The part of an assignment that triage shares; inside the transaction that holds the lead. Handing over to whoever
   * owns it is refused: it would let the limits of the owner begin afresh.
   */
  async handOver(actor: Actor, { lead, now }: TakenLead, input: AssignLead): Promise<void> {
    const { ownerId, unitId, note } = await this.newOwnerOf(actor, input);
    const fromId = lead.ownerId;
    if (fromId === ownerId && lead.ownerUnitId === unitId) {
      throw leadErrors.ownerUnchanged({}, [{ path: 'ownerId', code: 'lead.owner-unchanged' }]);
    }
    await this.repository.changeOwner(lead, { ownerId, unitId, byId: actor.userId, note, now });
    await this.repository.acknowledge(lead, now);
    const data = { fromId, toId: ownerId, unitId, ...(note === null ? {} : { note }) };
    await this.events.append(actor, LeadAssigned({ subject: leadSubject(lead.id), data }));
  }

  private async newOwnerOf(actor: Actor, { ownerId, unitId, note }: AssignLead): Promise<NewOwner> {
    await this.demandWorkers([ownerId], 'ownerId');
    const unit = unitId ?? (await this.people.unitOf(ownerId));
    if (unit === null || !(await this.units.exists(unit))) {
      throw leadErrors.unitUnknown({}, [{ path: 'unitId', code: 'lead.unit-unknown' }]);
    }
    if (!mayHandOverTo(actor, unit)) {
      throw leadErrors.outsideUnit();
    }
    return { ownerId, unitId: unit, note: note ?? null };
  }

  /** Only somebody whose role may follow leads up; with an auditor or an administrator a lead would lie still. */
  private async demandWorkers(ids: readonly string[], path: string): Promise<void> {
    const able = await this.people.heldWhoMay('lead.follow-up', ids);
    if (ids.some((id) => !able.has(id))) {
      throw leadErrors.personUnknown({}, [{ path, code: 'lead.person-unknown' }]);
    }
  }
}
