/** What people are told: inbox, live bell, mail. */
export { NotificationsModule } from './notifications.module.js';
