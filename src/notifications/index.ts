/** What people are told: inbox, live bell, mail. */
export { NotificationsModule } from './notifications.module.js';
export { Notices, type Notice } from './notices.js';
export { Letters, type Letter } from './letters.js';
export { MailRefused } from './mailer.js';
export { InboxWriter } from './inbox-writer.js';
export type { InboxEntry } from './inbox.repository.js';
export { DeliveryOffice } from './delivery-office.js';
