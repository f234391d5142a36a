import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { personOf } from './instruction-access.js';
import { instructionErrors } from './instructions.errors.js';

/** Whose word, visit or link it is. */
@Injectable()
export class LeaderChoice {
  constructor(private readonly people: PeopleReader) {}

  /**
   * Leaders speak for themselves; offices enter for any of them.
   * @throws instruction.not-yours, instruction.leader-unknown
   */
  async leaderOf(actor: Actor, asked: string | undefined): Promise<string> {
    const leaderId = asked ?? actor.onBehalfOfId ?? personOf(actor);
    const isForOther = leaderId !== actor.userId && leaderId !== actor.onBehalfOfId;
    if (isForOther && !actor.permissions.has('instruction.report')) {
      throw instructionErrors.notYours();
    }
    await this.demandLeader(leaderId);
    return leaderId;
  }

  /** @throws instruction.leader-unknown */
  async demandLeader(leaderId: string): Promise<void> {
    if (!(await this.people.heldWhoMay('instruction.give', [leaderId])).has(leaderId)) {
      throw instructionErrors.leaderUnknown({}, [{ path: 'leaderId', code: 'instruction.leader-unknown' }]);
    }
  }
}
