import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { TasksCommands, TasksReader, type TaskLimit, type TaskLine } from '../tasks/index.js';
import { stateAfterTasks } from './instruction-state.js';
import type { Instruction } from './instruction.entity.js';
import { instructionErrors } from './instructions.errors.js';
import {
  InstructionHandled,
  InstructionHandedOut,
  InstructionReopened,
  instructionSubject,
} from './instructions.events.js';
import { InstructionsRepository } from './instructions.repository.js';
import type { HandlingInput } from './instructions.schemas.js';
import type { RecordSight } from './leadership-records.js';

interface Giving {
  instruction: Instruction;
  handlings: readonly HandlingInput[];
  limit: TaskLimit;
  sight: RecordSight | null;
  now: Date;
}

/** Makes 督办事项 of an instruction, and keeps its state that of its tasks. Inside the caller's transaction. */
@Injectable()
export class HandingOut {
  constructor(
    private readonly repository: InstructionsRepository,
    private readonly commands: TasksCommands,
    private readonly tasks: TasksReader,
    private readonly events: EventLog,
  ) {}

  /**
   * One task for each unit that leads; its words are the leader's unless others are given, which a confidential record
   * demands, as its units are no part of its circle: nor do they learn on which paper it was written.
   * @throws leadership.words-needed and what `TasksCommands.issue` throws
   */
  async give(actor: Actor, { instruction, handlings, limit, sight, now }: Giving): Promise<void> {
    if (sight?.isConfidential && handlings.some(({ words }) => words === undefined)) {
      throw instructionErrors.wordsNeeded({}, [{ path: 'handlings', code: 'leadership.words-needed' }]);
    }
    const { id, code, words, subject } = instruction;
    const before = await this.tasks.ofSource({ kind: 'instruction', id });
    const lines = handlings.map((handling, index) => ({
      ...handling,
      line: String(before.length + index + 1),
      words: handling.words ?? words,
      limit: handling.limit ?? limit,
    })) satisfies TaskLine[];
    const note = subject === null || sight?.isConfidential ? {} : { note: subject };
    const source = { sourceKind: 'INSTRUCTION', record: { kind: 'instruction', id }, ...note } as const;
    const issued = await this.commands.issue(actor, source, lines);
    const unitIds = lines.flatMap(({ leadUnitId, supportingUnitIds }) => [leadUnitId, ...supportingUnitIds]);
    await this.repository.note(instruction, {
      unitIds: [...new Set([...instruction.unitIds, ...unitIds])],
      changedAt: now,
    });
    const data = { code, taskIds: issued.map((task) => task.id), unitIds: [...new Set(unitIds)] };
    await this.events.append(actor, InstructionHandedOut({ subject: instructionSubject(id), data }));
    await this.follow(actor, instruction, now);
  }

  /** The state of the instruction as its tasks are now. Asked twice it does nothing. */
  async follow(actor: Actor, instruction: Instruction, now: Date): Promise<void> {
    const { id, code, state: before, reportedAt } = instruction;
    const tasks = await this.tasks.ofSource({ kind: 'instruction', id });
    const state = stateAfterTasks(before === 'REPORTED', tasks);
    if (state === before) {
      return;
    }
    const isStillReported = state === 'REPORTED';
    await this.repository.note(instruction, {
      state,
      stateSince: now,
      changedAt: now,
      reportedAt: isStillReported ? reportedAt : null,
    });
    if (before === 'REPORTED') {
      await this.events.append(actor, InstructionReopened({ subject: instructionSubject(id), data: { code } }));
    }
    if (state === 'HANDLED') {
      await this.events.append(actor, InstructionHandled({ subject: instructionSubject(id), data: { code } }));
    }
  }
}
