import { Module, type OnModuleInit } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { Metrics } from '../platform/health/index.js';
import { Sweeps } from '../platform/sweeps/index.js';
import { Recipients } from './recipients.js';
import { ReminderRules } from './reminder-rules.js';
import { ReminderAssessment } from './reminders.assessment.js';
import { RemindersController } from './reminders.controller.js';
import { SWEEP_EVERY_MS, SweepReminders } from './reminders.jobs.js';
import { RemindersQueries } from './reminders.queries.js';
import { ReminderReader } from './reminders.reader.js';
import { RemindersRepository } from './reminders.repository.js';
import { RemindersRetention } from './reminders.retention.js';
import { RemindersService } from './reminders.service.js';
import { ReminderSubscribers } from './reminders.subscribers.js';
import { SweepRepository } from './reminders.sweep.repository.js';
import { ReminderSweep } from './reminders.sweep.js';
import { SystemController } from './system.controller.js';
import { SystemQueries } from './system.queries.js';
import { SystemService } from './system.service.js';
import { SystemView } from './system.view.js';

@Module({
  imports: [CalendarModule, IdentityModule, NotificationsModule],
  controllers: [RemindersController, SystemController],
  providers: [
    Recipients,
    ReminderAssessment,
    ReminderReader,
    ReminderRules,
    ReminderSubscribers,
    ReminderSweep,
    RemindersQueries,
    RemindersRepository,
    RemindersRetention,
    RemindersService,
    SweepRepository,
    SystemQueries,
    SystemService,
    SystemView,
  ],
  exports: [ReminderReader, ReminderRules],
})
export class RemindersModule implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly sweep: ReminderSweep,
    private readonly metrics: Metrics,
    private readonly system: SystemQueries,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ job: SweepReminders, everyMs: SWEEP_EVERY_MS, run: (ending) => this.sweep.run(ending) });
    this.metrics.gauge(
      'landfall_reminders_overdue_seconds',
      'Age of the oldest reminder that is due and not done',
      () => this.system.overdueSeconds(),
    );
  }
}
