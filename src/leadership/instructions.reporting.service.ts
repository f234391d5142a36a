import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { Database, newId } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { InstructionAccess, personOf, type InstructionVersion } from './instruction-access.js';
import {
  InstructionPurged,
  InstructionReported,
  InstructionRestored,
  InstructionReturned,
  InstructionTrashed,
  instructionSubject,
} from './instructions.events.js';
import { InstructionsRepository } from './instructions.repository.js';
import type { ReportInstruction } from './instructions.schemas.js';

/** How an instruction ends: the leader is told what came of it, or it is taken back before anybody has begun. */
@Injectable()
export class InstructionsReportingService {
  constructor(
    private readonly database: Database,
    private readonly access: InstructionAccess,
    private readonly repository: InstructionsRepository,
    private readonly events: EventLog,
  ) {}

  /** 回报. An interim report changes nothing but what the leader knows. */
  async report(actor: Actor, reported: InstructionVersion, { text, isFinal }: ReportInstruction): Promise<void> {
    const verb = isFinal ? 'reportFinal' : 'reportInterim';
    await this.access.change(actor, { ...reported, verb }, async ({ instruction, now }) => {
      const { id, code } = instruction;
      const report = { id: newId(), instructionId: id, text, isFinal, madeAt: now };
      await this.repository.insertReport({ ...report, madeById: personOf(actor), onBehalfOfId: actor.onBehalfOfId });
      const end = { state: 'REPORTED', stateSince: now, reportedAt: now, returnNote: null } as const;
      await this.repository.update(instruction, { ...(isFinal ? end : {}), changedAt: now });
      const data = { code, reportId: report.id, isFinal };
      await this.events.append(actor, InstructionReported({ subject: instructionSubject(id), data }));
    });
  }

  /** The leader is not content: the office gives it out again, or has a task opened again. */
  async returnReport(actor: Actor, returned: InstructionVersion, reason: string): Promise<void> {
    await this.access.change(actor, { ...returned, verb: 'returnReport' }, async ({ instruction, now }) => {
      const { id, code } = instruction;
      const again = { state: 'HANDLED', stateSince: now, reportedAt: null, returnNote: reason } as const;
      await this.repository.update(instruction, { ...again, changedAt: now });
      await this.events.append(actor, InstructionReturned({ subject: instructionSubject(id), data: { code, reason } }));
    });
  }

  async trash(actor: Actor, trashed: InstructionVersion): Promise<void> {
    await this.access.change(actor, { ...trashed, verb: 'trash' }, async ({ instruction, now }) => {
      const { id, code } = instruction;
      await this.repository.update(instruction, { trashedAt: now, trashedById: actor.userId, changedAt: now });
      await this.events.append(actor, InstructionTrashed({ subject: instructionSubject(id), data: { code } }));
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'restore' }, async ({ instruction, now }) => {
      await this.repository.update(instruction, { trashedAt: null, trashedById: null, changedAt: now });
      const data = { code: instruction.code };
      await this.events.append(actor, InstructionRestored({ subject: instructionSubject(id), data }));
    });
  }

  /** Deletes for good what has lain in the trash for so many days. */
  async purge(olderThanDays: number): Promise<void> {
    await this.database.transaction(async () => {
      for (const { id, code } of await this.repository.purge(olderThanDays)) {
        const event = InstructionPurged({ subject: instructionSubject(id), data: { code } });
        await this.events.append(systemActor('instruction.purge'), event);
      }
    });
  }
}
