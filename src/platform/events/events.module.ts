import { Global, Module } from '@nestjs/common';
import { EventAnchoring } from './anchoring.js';
import { EventDelivery } from './delivery.js';
import { EventLog } from './event-log.js';
import { PendingEvents } from './pending-events.js';
import { EventRelay } from './relay.js';
import { Subscribers } from './subscribers.js';
import { EventSealer } from './sealer.js';
import { EventVerifier } from './verifier.js';

@Global()
@Module({
  providers: [
    EventLog,
    Subscribers,
    EventDelivery,
    EventRelay,
    EventSealer,
    EventVerifier,
    EventAnchoring,
    PendingEvents,
  ],
  exports: [
    EventLog,
    Subscribers,
    EventDelivery,
    EventRelay,
    EventSealer,
    EventVerifier,
    EventAnchoring,
    PendingEvents,
  ],
})
export class EventsModule {}
