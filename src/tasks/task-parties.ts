import { Injectable } from '@nestjs/common';
import { PeopleReader, type Position } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import type { TaskParty } from './tasks.policy.js';

/** Who takes tasks up for a unit: its 负责人, 联络员 and AB岗. */
const DESK: readonly Position[] = ['HEAD', 'LIAISON', 'STAND_IN'];

/** Finds the people who speak for a unit towards whoever gives it a task. */
@Injectable()
export class TaskParties {
  constructor(private readonly people: PeopleReader) {}

  async of(actor: Actor): Promise<TaskParty> {
    return { actor, deskUnitIds: await this.desksOf(actor) };
  }

  /** A link speaks for the unit to which it was given, as its desk does. */
  private async desksOf({ userId, link }: Actor): Promise<string[]> {
    if (link) {
      return link.holderId === null ? [] : [link.holderId];
    }
    return userId === null ? [] : this.people.unitsHeldBy(userId, DESK);
  }

  async headOf(unitId: string): Promise<string[]> {
    return this.people.headOf(unitId);
  }

  /** Whom a unit's tasks are addressed to: its 联络员; without one, its head. */
  async deskOf(unitId: string): Promise<string[]> {
    const liaisons = await this.people.holdersOfPosition(unitId, 'LIAISON');
    return liaisons.length > 0 ? liaisons : this.people.headOf(unitId);
  }
}
