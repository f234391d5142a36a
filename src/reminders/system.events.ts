import { defineEvent } from '../platform/events/index.js';

export type RetriedWork = 'events' | 'reminders' | 'deliveries';

/** The administrator has given work that had failed too often another chance. */
export const SystemRetried = defineEvent<{ what: RetriedWork; revived: number }>('system.retried');
