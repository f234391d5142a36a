import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import { Sweeps } from '../../platform/sweeps/index.js';
import type { CreatedItem } from '../inbox.repository.js';
import { RobotMessagesRepository } from './robot-messages.repository.js';
import { SweepRobots } from './robot-sweep.js';

/** Opens what the groups of the recipients' units are told: once for each notice, not once for each person. */
@Injectable()
export class RobotOpening {
  constructor(
    private readonly people: PeopleReader,
    private readonly repository: RobotMessagesRepository,
    private readonly sweeps: Sweeps,
  ) {}

  async open(created: readonly CreatedItem[]): Promise<void> {
    if (created.length === 0 || !(await this.repository.hasRobots())) {
      return;
    }
    const units = new Map<string, string | null>();
    for (const { recipientId } of created) {
      if (!units.has(recipientId)) {
        units.set(recipientId, await this.people.unitOf(recipientId));
      }
    }
    const items = created.flatMap(({ id, recipientId }) => {
      const unitId = units.get(recipientId);
      return unitId ? [{ id, unitId }] : [];
    });
    if (await this.repository.open(items)) {
      await this.sweeps.ring(SweepRobots.name);
    }
  }
}
