/** What is due, for whom, when: rules that domain modules declare, and the engine that never forgets one. */
export { RemindersModule } from './reminders.module.js';
export { ReminderRules } from './reminder-rules.js';
export { ReminderReader, type OpenLimit } from './reminders.reader.js';
export type { Due, RecipientRole, ReminderRule, ReminderStep } from './rule.js';
