import { Module } from '@nestjs/common';
import { ReminderRules } from './reminder-rules.js';
import { ReminderReader } from './reminders.reader.js';

@Module({
  providers: [ReminderRules, ReminderReader],
  exports: [ReminderRules, ReminderReader],
})
export class RemindersModule {}
