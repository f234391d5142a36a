/** The event log: audit trail, outbox and nervous system in one. */
export type { AnchorHistory } from './anchor-file.js';
export { EventAnchoring, anchorFileOf } from './anchoring.js';
export { defineEvent, definedEventTypes, type NewEvent, type StoredEvent } from './define-event.js';
export { EventDelivery } from './delivery.js';
export { EVENT_CHANNEL, EventLog } from './event-log.js';
export { PendingEvents, type DeadEvent, type SubscriberState } from './pending-events.js';
export { EventRelay } from './relay.js';
export { EventSealer } from './sealer.js';
export { EventVerifier, type Anchor, type VerificationReport } from './verifier.js';
export { Subscribers, type Subscriber } from './subscribers.js';
export { EventsModule } from './events.module.js';
