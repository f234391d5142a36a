import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { textKeysOf } from '../platform/text-search/index.js';
import { TaskDeadlines } from '../tasks/index.js';
import { personOf } from './instruction-access.js';
import type { Instruction } from './instruction.entity.js';
import { instructionErrors } from './instructions.errors.js';
import { InstructionsRepository } from './instructions.repository.js';
import type { EnterInstruction } from './instructions.schemas.js';
import { LeadershipRecords, readsWords, type RecordSight } from './leadership-records.js';

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
    private readonly records: LeadershipRecords,
    private readonly people: PeopleReader,
    private readonly deadlines: TaskDeadlines,
  ) {}

  async begin(actor: Actor, input: EnterInstruction): Promise<Entered> {
    const enteredById = personOf(actor);
    const leaderId = await this.leaderOf(actor, input.leaderId);
    const sight = await this.sightOfRecord(actor, input);
    const owners = input.record ? await this.records.ownersOf(input.record) : [];
    const entryUnitId = await this.people.unitOf(enteredById);
    const { now, today, code } = await this.repository.nextCode();
    if (input.givenOn > today) {
      throw instructionErrors.dateInTheFuture({}, [{ path: 'givenOn', code: 'leadership.date-in-the-future' }]);
    }
    const { text, grams } = sight?.isConfidential
      ? textKeysOf('', code)
      : textKeysOf(`${input.words} ${input.subject ?? ''}`, code);
    const instruction = {
      id: newId(),
      code,
      version: 1,
      words: input.words,
      subject: input.subject ?? null,
      recordKind: input.record?.kind ?? null,
      recordId: input.record?.id ?? null,
      leaderId,
      givenOn: input.givenOn,
      enteredById,
      enteredAt: now,
      entryUnitId,
      ...(await this.deadlines.beginning(now, input.limit)),
      state: 'RECEIVED',
      stateSince: now,
      ownerIds: [...new Set([leaderId, enteredById, ...owners])],
      unitIds: entryUnitId === null ? [] : [entryUnitId],
      reportedAt: null,
      returnNote: null,
      changedAt: now,
      trashedAt: null,
      trashedById: null,
      searchText: text,
      searchGrams: grams,
    } satisfies Instruction;
    await this.repository.insert(instruction);
    return { instruction, sight, now };
  }

  /** Whoever changes what an earlier reader saw makes a new version of it. */
  async bumpVersion(instruction: Instruction): Promise<void> {
    await this.repository.update(instruction, {});
  }

  /** Leaders write for themselves; offices enter for any of them. */
  private async leaderOf(actor: Actor, asked: string | undefined): Promise<string> {
    const leaderId = asked ?? actor.onBehalfOfId ?? personOf(actor);
    const isForOther = leaderId !== actor.userId && leaderId !== actor.onBehalfOfId;
    if (isForOther && !actor.permissions.has('instruction.report')) {
      throw instructionErrors.notYours();
    }
    if (!(await this.people.whoMay('instruction.give', [leaderId])).has(leaderId)) {
      throw instructionErrors.leaderUnknown({}, [{ path: 'leaderId', code: 'instruction.leader-unknown' }]);
    }
    return leaderId;
  }

  /** Nobody writes about a record that they may not see, or of which they know the description alone. */
  private async sightOfRecord(actor: Actor, { record }: EnterInstruction): Promise<RecordSight | null> {
    if (!record) {
      return null;
    }
    const sight = await this.records.openedBy(actor, record);
    if (!readsWords(record, sight)) {
      throw instructionErrors.recordUnknown({}, [{ path: 'record', code: 'leadership.record-unknown' }]);
    }
    return sight;
  }
}
