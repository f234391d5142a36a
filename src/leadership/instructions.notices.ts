import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { Notices } from '../notifications/index.js';
import { Subscribers, type StoredEvent } from '../platform/events/index.js';
import type { Instruction } from './instruction.entity.js';
import {
  InstructionGiven,
  InstructionHandled,
  InstructionReported,
  InstructionReturned,
} from './instructions.events.js';
import './instructions.messages.js';
import { InstructionsRepository } from './instructions.repository.js';
import { LeadershipRecords } from './leadership-records.js';
import { recordOf } from './record-of.js';

interface Telling {
  to: readonly string[];
  code: string;
}

/** Who hears at once of an instruction; units hear of their tasks by these. Whoever did it is not told. */
@Injectable()
export class InstructionsNotices implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly repository: InstructionsRepository,
    private readonly people: PeopleReader,
    private readonly records: LeadershipRecords,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({
      name: 'instructions.notices',
      events: [InstructionGiven, InstructionHandled, InstructionReported, InstructionReturned],
      handle: (event) => this.tell(event),
    });
  }

  private async tell(event: StoredEvent): Promise<void> {
    const instruction = await this.repository.find(event.subject.id);
    if (!instruction || instruction.trashedAt !== null) {
      return;
    }
    for (const { to, code } of await this.tellings(event, instruction)) {
      await this.notices.send({
        recipients: to.filter((id) => id !== event.actorId),
        code: `instruction.notice.${code}`,
        record: event.subject,
        key: event.id,
      });
    }
  }

  private async tellings(event: StoredEvent, instruction: Instruction): Promise<Telling[]> {
    const { leaderId } = instruction;
    if (InstructionReported.matches(event)) {
      return [{ to: [leaderId], code: event.data.isFinal ? 'reported' : 'reported-interim' }];
    }
    if (!InstructionGiven.matches(event)) {
      const code = InstructionHandled.matches(event) ? 'handled' : 'returned';
      return [{ to: await this.officeOf(instruction), code }];
    }
    const record = recordOf(instruction);
    const owners = record === null ? [] : await this.records.ownersOf(record);
    return [
      { to: await this.officeOf(instruction), code: 'given' },
      { to: [leaderId], code: 'entered-for-you' },
      { to: owners.filter((id) => id !== leaderId), code: 'on-your-record' },
    ];
  }

  /** Whoever entered it; where that is the leader himself, or somebody who is gone, the dispatchers. */
  private async officeOf({ leaderId, enteredById }: Instruction): Promise<string[]> {
    const isTheirs = leaderId !== enteredById && (await this.people.exists(enteredById));
    return isTheirs ? [enteredById] : this.people.holdersOfRole('DISPATCHER');
  }
}
