import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import type { Receiver } from './handover-kinds.js';
import { handoverErrors } from './handover.errors.js';
import type { HandoverBasis } from './handover.vocabulary.js';

/** Who may hand over whose work, and to whom. */
@Injectable()
export class HandoverParties {
  constructor(private readonly people: PeopleReader) {}

  /** One's own work; that of the people of the units one heads; everybody's as administrator. @throws access.denied */
  async basisOf(actor: Actor, fromId: string): Promise<HandoverBasis> {
    if (actor.userId === fromId) {
      return 'SELF';
    }
    if (await this.people.belongsTo(fromId, actor.headedUnitIds)) {
      return 'HEAD';
    }
    if (actor.permissions.has('people.manage')) {
      return 'ADMINISTRATOR';
    }
    throw platformErrors.forbidden();
  }

  /** @throws handover.not-found for nobody at all */
  async nameOf(personId: string): Promise<string> {
    const name = (await this.people.nameOf([personId])).get(personId);
    if (name === undefined) {
      throw handoverErrors.notFound();
    }
    return name;
  }

  async isActive(personId: string): Promise<boolean> {
    return this.people.exists(personId);
  }

  /**
   * Administrators hand over to anybody, everybody else within their own units and those below. Inside a transaction the
   * people are held: nobody is disabled meanwhile.
   * @throws handover.same-person, handover.receiver-inactive, handover.outside-unit
   */
  async receivers(
    actor: Actor,
    { fromId, ids, isHeld }: { fromId: string; ids: readonly string[]; isHeld: boolean },
  ): Promise<Map<string, Receiver>> {
    if (ids.includes(fromId)) {
      throw handoverErrors.toYourself();
    }
    const active = isHeld ? await this.people.holdActive([fromId, ...ids]) : await this.people.areActive(ids);
    const receivers = new Map<string, Receiver>();
    for (const id of ids) {
      if (!active.has(id)) {
        throw handoverErrors.receiverInactive({}, [{ path: 'toId', code: 'handover.receiver-inactive' }]);
      }
      const receiver = { id, unitId: await this.people.unitOf(id), unitIds: await this.people.unitsOf(id) };
      if (!reaches(actor, receiver.unitId)) {
        throw handoverErrors.outsideUnit({}, [{ path: 'toId', code: 'handover.outside-unit' }]);
      }
      receivers.set(id, receiver);
    }
    return receivers;
  }
}

function reaches(actor: Actor, unitId: string | null): boolean {
  return actor.permissions.has('people.manage') || (unitId !== null && actor.unitTreeIds.includes(unitId));
}
