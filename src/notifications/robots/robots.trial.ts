import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Sweeps } from '../../platform/sweeps/index.js';
import { RobotMessagesRepository } from './robot-messages.repository.js';
import { RobotOfficeRepository } from './robot-office.repository.js';
import { RobotSpeaking } from './robot-speaking.js';
import { SweepRobots } from './robot-sweep.js';
import type { RobotFault } from './robot-vendor.js';
import { robotErrors } from './robots.errors.js';
import { RobotsQueries } from './robots.queries.js';

/** Whether a group is reached, and what was given up tried again. */
@Injectable()
export class RobotTrials {
  constructor(
    private readonly queries: RobotsQueries,
    private readonly messages: RobotMessagesRepository,
    private readonly office: RobotOfficeRepository,
    private readonly speaking: RobotSpeaking,
    private readonly sweeps: Sweeps,
  ) {}

  /** Says a sentence in the group at once. Answers why it was not taken. @throws robot.not-found */
  async test(actor: Actor, id: string): Promise<RobotFault | null> {
    await this.queries.detail(actor, id);
    const speaker = await this.messages.speaker(id);
    if (!speaker) {
      throw robotErrors.notFound();
    }
    const fault = (await this.messages.takeTurn(id)) ? await this.speaking.say(speaker) : 'RATE';
    await this.messages.noteFault(id, fault);
    await this.speaking.log(actor, speaker, fault);
    return fault;
  }

  /** @throws robot.not-found */
  async revive(actor: Actor, id: string): Promise<number> {
    await this.queries.detail(actor, id);
    const revived = await this.office.revive({ robotId: id });
    await this.sweeps.ring(SweepRobots.name);
    return revived;
  }
}
