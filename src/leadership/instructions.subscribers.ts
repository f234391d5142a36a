import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarChanged } from '../calendar/index.js';
import { Subscribers, type StoredEvent } from '../platform/events/index.js';
import { Trash } from '../platform/trash/index.js';
import {
  TaskAnswered,
  TaskCancelled,
  TaskClosed,
  TaskReopened,
  TaskRestored,
  TaskTrashed,
  type OfTask,
} from '../tasks/index.js';
import { InstructionFollowing } from './instruction-following.js';
import { InstructionsReportingService } from './instructions.reporting.service.js';

const OUTCOMES = [TaskAnswered, TaskClosed, TaskReopened, TaskCancelled, TaskTrashed, TaskRestored];

/** What goes on by itself: instructions follow their tasks, limits the calendar, and the trash is emptied. */
@Injectable()
export class InstructionsSubscribers implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly trash: Trash,
    private readonly reporting: InstructionsReportingService,
    private readonly following: InstructionFollowing,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({
      name: 'instructions.follow-tasks',
      events: OUTCOMES,
      handle: (event) => this.following.followTask(event as StoredEvent<OfTask>),
    });
    this.subscribers.register({
      name: 'instructions.count-limits-again',
      events: [CalendarChanged],
      handle: () => this.following.countLimitsAgain(),
    });
    this.trash.register('instruction', (days) => this.reporting.purge(days));
  }
}
