import { Injectable } from '@nestjs/common';
import { localDay } from '../documents/index.js';
import { newId } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { DemoTasks, TaskDeadlines } from '../tasks/index.js';
import { daysBefore, type DemoCast } from './demo-cast.js';
import { INSTRUCTION_STORIES, type InstructionStory } from './instruction-demo-story.js';
import type { Instruction } from './instruction.entity.js';
import {
  InstructionGiven,
  InstructionHandedOut,
  InstructionHandled,
  InstructionReported,
  instructionSubject,
} from './instructions.events.js';
import { InstructionsRepository } from './instructions.repository.js';
import { LeadershipRecords } from './leadership-records.js';
import { saidKeysOf } from './said-search.js';

/** Instructions of the demo zone in every state, as the use cases would have left them. */
@Injectable()
export class DemoInstructions {
  constructor(
    private readonly repository: InstructionsRepository,
    private readonly deadlines: TaskDeadlines,
    private readonly tasks: DemoTasks,
    private readonly records: LeadershipRecords,
    private readonly events: EventLog,
  ) {}

  /** Inside the caller's transaction. */
  async make(cast: DemoCast): Promise<void> {
    let lead = 0;
    for (const story of INSTRUCTION_STORIES) {
      const ids = story.isConfidential ? cast.confidentialIds : cast.leadIds;
      const id = story.subject === null ? ids[story.isConfidential ? 0 : lead++] : undefined;
      if (story.subject !== null || id !== undefined) {
        await this.tell(cast, story, id === undefined ? null : { kind: 'lead', id });
      }
    }
  }

  private async tell(cast: DemoCast, story: InstructionStory, record: RecordRef | null): Promise<void> {
    const { demo, dispatcher } = cast;
    const instruction = await this.rowOf(cast, story, record);
    const { id, code, leaderId, dueAt, unitIds } = instruction;
    const subject = instructionSubject(id);
    await this.repository.insert(instruction);
    const given = { code, leaderId, record, dueAt: dueAt.toISOString() };
    await this.events.append(dispatcher, InstructionGiven({ subject, data: given }));
    const ownerIds = [leaderId, demo.people.dispatcher];
    const taskIds = await this.tasks.ofRecord(demo, { kind: 'instruction', id, ownerIds }, story.tasks);
    if (taskIds.length > 0) {
      await this.events.append(dispatcher, InstructionHandedOut({ subject, data: { code, taskIds, unitIds } }));
    }
    if (story.state === 'HANDLED') {
      await this.events.append(dispatcher, InstructionHandled({ subject, data: { code } }));
    }
    await this.report(cast, story, instruction);
  }

  private async report({ dispatcher, demo, now }: DemoCast, story: InstructionStory, of: Instruction): Promise<void> {
    if (story.report === null) {
      return;
    }
    const isFinal = story.state === 'REPORTED';
    const report = { id: newId(), instructionId: of.id, text: story.report, isFinal, madeAt: daysBefore(now, 1) };
    await this.repository.insertReport({ ...report, madeById: demo.people.dispatcher, onBehalfOfId: null });
    const data = { code: of.code, reportId: report.id, isFinal };
    await this.events.append(dispatcher, InstructionReported({ subject: instructionSubject(of.id), data }));
  }

  private async rowOf({ demo, now }: DemoCast, story: InstructionStory, record: RecordRef | null) {
    const { code } = await this.repository.nextCode();
    const { leader: leaderId, dispatcher: enteredById } = demo.people;
    const enteredAt = daysBefore(now, story.age);
    const amount = story.age + story.dueIn + 1;
    const owners = record === null ? [] : await this.records.ownersOf(record);
    const told = story.tasks.flatMap(({ lead, supporting = [] }) => [lead, ...supporting]);
    return {
      ...(await this.deadlines.beginning(enteredAt, { amount, unit: 'CALENDAR_DAY' })),
      id: newId(),
      version: 1,
      code,
      words: story.words,
      subject: story.subject,
      recordKind: record?.kind ?? null,
      recordId: record?.id ?? null,
      leaderId,
      enteredById,
      givenOn: localDay(enteredAt),
      enteredAt,
      entryUnitId: demo.units.investment,
      state: story.state,
      stateSince: daysBefore(now, story.age / 10),
      ownerIds: [...new Set([leaderId, enteredById, ...owners])],
      unitIds: [...new Set([demo.units.investment, ...told.map((unit) => demo.units[unit])])],
      reportedAt: story.state === 'REPORTED' ? daysBefore(now, 1) : null,
      returnNote: null,
      changedAt: daysBefore(now, story.age / 10),
      trashedAt: null,
      trashedById: null,
      ...saidKeysOf(story.words, story.subject, code),
    } satisfies Instruction;
  }
}
