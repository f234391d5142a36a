import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention, daysKept } from '../platform/retention/index.js';
import { RemindersRepository } from './reminders.repository.js';

const settledReminderDays = daysKept({
  key: 'settledReminderDays',
  days: 730,
  source: '系统默认：覆盖本年度与上年度考核',
});

/** Steps that were done or cancelled go after a while, unless their limit still runs: they tell what was sent for it. */
@Injectable()
export class RemindersRetention implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly repository: RemindersRepository,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      name: 'due_item',
      days: settledReminderDays,
      purge: (days, most) => this.repository.purgeSettled(days, most),
    });
  }
}
