import { Injectable } from '@nestjs/common';
import { systemActor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import type { StoredEvent } from '../platform/events/index.js';
import { TaskDeadlines, type OfTask } from '../tasks/index.js';
import { HandingOut } from './handing-out.js';
import { InstructionsRepository } from './instructions.repository.js';

/** Before every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const BATCH = 500;

/** What instructions do after their tasks and the calendar. */
@Injectable()
export class InstructionFollowing {
  constructor(
    private readonly database: Database,
    private readonly repository: InstructionsRepository,
    private readonly handing: HandingOut,
    private readonly deadlines: TaskDeadlines,
  ) {}

  async followTask({ data: { source } }: StoredEvent<OfTask>): Promise<void> {
    if (source?.kind !== 'instruction') {
      return;
    }
    const locked = await this.repository.lock(source.id);
    if (locked) {
      await this.handing.follow(systemActor('instructions.follow-tasks'), locked.instruction, locked.now);
    }
  }

  /** The ends of all limits that run, by the calendar as it is now; that one has moved is logged with its reminders. */
  async countLimitsAgain(): Promise<void> {
    await this.database.transaction(async () => {
      let afterId: string | undefined = FIRST_ID;
      while (afterId !== undefined) {
        const instructions = await this.repository.lockOpen(afterId, BATCH);
        for (const { task: instruction, columns } of await this.deadlines.moved(instructions)) {
          await this.repository.note(instruction, columns);
        }
        afterId = instructions.at(-1)?.id;
      }
    });
  }
}
