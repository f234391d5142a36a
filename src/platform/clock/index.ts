/** Business time (the database's, shifted in the demo zone alone) and, apart from it, real time. */
export { BUSINESS_NOW } from './business-now.js';
export { Clock } from './clock.js';
export { ClockMoved } from './clock.events.js';
export { ClockModule } from './clock.module.js';
export { endOfDay, startOfDay } from './day-bounds.js';
export { localInstant } from './local-time.js';
export { realNow } from './real-clock.js';
