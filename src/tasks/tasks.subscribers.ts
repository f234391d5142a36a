import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarChanged } from '../calendar/index.js';
import { Subscribers } from '../platform/events/index.js';
import { Trash } from '../platform/trash/index.js';
import { TasksService } from './tasks.service.js';

/** What goes on by itself: limits follow the calendar, and the trash is emptied. */
@Injectable()
export class TasksSubscribers implements OnModuleInit {
  constructor(
    private readonly subscribers: Subscribers,
    private readonly trash: Trash,
    private readonly tasks: TasksService,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({
      name: 'tasks.count-limits-again',
      events: [CalendarChanged],
      handle: () => this.tasks.countLimitsAgain(),
    });
    this.trash.register('task', (days) => this.tasks.purge(days));
  }
}
