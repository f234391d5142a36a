import { defineEvent } from '../events/index.js';

/** The administrator of a demo zone has moved business time forward. */
export const ClockMoved = defineEvent<{ advance: string }>('clock.moved');
