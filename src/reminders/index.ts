/** What is due, for whom, when: rules that domain modules declare, and the engine that never forgets one. */
export { RemindersModule } from './reminders.module.js';
export { ReminderRules } from './reminder-rules.js';
export { ReminderReader, type OpenLimit } from './reminders.reader.js';
export { reminderLadderSchema } from './ladder.js';
export { DeadlineMoved } from './reminders.events.js';
export { RECIPIENT_ROLES, type Due, type RecipientRole, type ReminderRule, type ReminderStep } from './rule.js';
export { checkOverdueReminders } from './reminders.doctor.js';
