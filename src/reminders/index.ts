/** What is due, for whom, when: rules that domain modules declare, and the engine that never forgets one. */
export type { Due, RecipientRole, ReminderRule, ReminderStep } from './rule.js';
