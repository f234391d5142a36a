import { Global, Module } from '@nestjs/common';
import { EventAnchoring } from './anchoring.js';
import { EventDelivery } from './delivery.js';
import { EventLog } from './event-log.js';
import { PendingEvents } from './pending-events.js';
import { EventRelay } from './relay.js';
import { Subscribers } from './subscribers.js';
import { EventSealer } from './sealer.js';
import { EventVerifier } from './verifier.js';

const services = [
  EventLog,
  Subscribers,
  EventDelivery,
  EventRelay,
  EventSealer,
  EventVerifier,
  EventAnchoring,
  PendingEvents,
];

@Global()
@Module({ providers: services, exports: services })
export class EventsModule {}
