import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { TaskDeadlines } from '../tasks/index.js';
import { personOf } from './instruction-access.js';
import type { Instruction } from './instruction.entity.js';
import { instructionErrors } from './instructions.errors.js';
import { InstructionsRepository } from './instructions.repository.js';
import type { EnterInstruction } from './instructions.schemas.js';
import { LeaderChoice } from './leader-choice.js';
import type { RecordSight } from './leadership-records.js';
import { RecordChoice } from './record-choice.js';
import { saidKeysOf } from './said-search.js';

interface Entered {
  instruction: Instruction;
  sight: RecordSight | null;
  now: Date;
}

/** Makes the row of an instruction. Inside the caller's transaction. */
@Injectable()
export class InstructionEntering {
  constructor(
    private readonly repository: InstructionsRepository,
    private readonly records: RecordChoice,
    private readonly leaders: LeaderChoice,
    private readonly people: PeopleReader,
    private readonly deadlines: TaskDeadlines,
  ) {}

  async begin(actor: Actor, input: EnterInstruction): Promise<Entered> {
    const enteredById = personOf(actor);
    const leaderId = await this.leaders.leaderOf(actor, input.leaderId);
    const sight = input.record ? await this.records.demand(actor, input.record) : null;
    const owners = input.record ? await this.records.ownersOf(input.record) : [];
    const entryUnitId = await this.people.unitOf(enteredById);
    const { now, today, code } = await this.repository.nextCode();
    if (input.givenOn > today) {
      throw instructionErrors.dateInTheFuture({}, [{ path: 'givenOn', code: 'leadership.date-in-the-future' }]);
    }
    const instruction: Instruction = {
      ...blank(now),
      ...saidIn(input),
      ...saidKeysOf(input.words, input.subject, code),
      id: newId(),
      code,
      leaderId,
      enteredById,
      entryUnitId,
      ...(await this.deadlines.beginning(now, input.limit)),
      ownerIds: [...new Set([leaderId, enteredById, ...owners])],
      unitIds: entryUnitId === null ? [] : [entryUnitId],
    };
    await this.repository.insert(instruction);
    return { instruction, sight, now };
  }

  /** Whoever changes what an earlier reader saw makes a new version of it. */
  async bumpVersion(instruction: Instruction): Promise<void> {
    await this.repository.update(instruction, {});
  }
}

function saidIn({ words, subject, record, givenOn }: EnterInstruction) {
  return {
    words,
    subject: subject ?? null,
    recordKind: record?.kind ?? null,
    recordId: record?.id ?? null,
    givenOn,
  } satisfies Partial<Instruction>;
}

/** An instruction as it comes in, before it says anything. */
function blank(now: Date) {
  return {
    version: 1,
    enteredAt: now,
    state: 'RECEIVED',
    stateSince: now,
    reportedAt: null,
    returnNote: null,
    changedAt: now,
    trashedAt: null,
    trashedById: null,
  } as const satisfies Partial<Instruction>;
}
