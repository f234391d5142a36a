/** How long what nobody needs for ever is kept; the audit trail is never among it. */
export { daysKept } from './days-kept.js';
export { Retention, type Kept } from './retention.js';
export { RetentionModule } from './retention.module.js';
