import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { RobotClient } from './robot-client.js';
import { RobotSender } from './robot-sender.js';
import type { RobotFault } from './robot-vendor.js';
import { RobotTested, robotSubject } from './robots.events.js';

/** One sentence in a group that nobody owed. */
@Injectable()
export class RobotSpeaking {
  constructor(
    private readonly sender: RobotSender,
    private readonly client: RobotClient,
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async say(speaker: Parameters<RobotClient['post']>[0]): Promise<RobotFault | null> {
    const sentence = { code: 'robot.test', params: {}, recordKind: null, recordId: null };
    return this.client.post(speaker, await this.sender.textOf(speaker, [sentence]));
  }

  async log(actor: Actor, { id, unitId }: { id: string; unitId: string }, fault: RobotFault | null): Promise<void> {
    await this.database.transaction(() =>
      this.events.append(actor, RobotTested({ subject: robotSubject(id), data: { unitId, fault } })),
    );
  }
}
