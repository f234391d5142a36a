import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { HandingOut } from './handing-out.js';
import { InstructionAccess, type InstructionVersion } from './instruction-access.js';
import { InstructionEntering } from './instruction-entering.js';
import { InstructionGiven, instructionSubject } from './instructions.events.js';
import type { EnterInstruction, HandOutInstruction } from './instructions.schemas.js';

/** 批示 as they come in: from the leader's own phone, or from a page, entered for him. */
@Injectable()
export class InstructionsEntryService {
  constructor(
    private readonly database: Database,
    private readonly entering: InstructionEntering,
    private readonly handing: HandingOut,
    private readonly access: InstructionAccess,
    private readonly events: EventLog,
  ) {}

  /**
   * Answers the id of the new instruction; its tasks are made in the same transaction.
   * @throws instruction.leader-unknown, instruction.not-yours, leadership.record-unknown,
   *   leadership.date-in-the-future, leadership.words-needed, and what issuing tasks throws
   */
  async enter(actor: Actor, input: EnterInstruction): Promise<string> {
    return this.database.transaction(async () => {
      const { instruction, sight, now } = await this.entering.begin(actor, input);
      const { id, code, leaderId, dueAt } = instruction;
      const data = { code, leaderId, record: input.record ?? null, dueAt: dueAt.toISOString() };
      await this.events.append(actor, InstructionGiven({ subject: instructionSubject(id), data }));
      if (input.handlings.length > 0) {
        const { handlings, limit } = input;
        await this.handing.give(actor, { instruction, handlings, limit, sight, now });
      }
      return id;
    });
  }

  /** 交办: to units, or to more of them. */
  async handOut(actor: Actor, given: InstructionVersion, { handlings }: HandOutInstruction): Promise<void> {
    await this.access.change(actor, { ...given, verb: 'handOut' }, async ({ instruction, sight, now }) => {
      const limit = { amount: Number(instruction.limitAmount), unit: instruction.limitUnit };
      await this.entering.bumpVersion(instruction);
      await this.handing.give(actor, { instruction, handlings, limit, sight, now });
    });
  }
}
