import { z } from 'zod';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { Config } from '../config/index.js';
import { Notifications } from '../database/index.js';
import { JobQueues, defineJob } from '../queue/index.js';
import { endWithin } from '../waiting/index.js';
import { EventDelivery, PORTION } from './delivery.js';
import { EVENT_CHANNEL } from './event-log.js';
import { Subscribers } from './subscribers.js';

const SAFETY_NET_MS = 5_000;
/** How long a portion may take once the process ends. What is still owed stands in PostgreSQL. */
const ENDING_MS = 5_000;

/** "Subscriber X, go on": the whole content of a relay job; what is owed stands in PostgreSQL. */
export const DeliverEvents = defineJob({
  queue: 'events',
  name: 'events.deliver',
  payload: z.object({ subscriber: z.string() }),
});

/**
 * Rings for subscribers that are owed something: on each committed event through the queue, and by a timer when the
 * queue is gone or a bell was lost.
 */
@Injectable()
export class EventRelay implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(EventRelay.name);
  private timer?: NodeJS.Timeout;
  private ringing?: Promise<void>;
  private rungAgain = false;
  private catchingUp?: Promise<void>;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly notifications: Notifications,
    private readonly queues: JobQueues,
    private readonly delivery: EventDelivery,
    private readonly subscribers: Subscribers,
  ) {}

  onModuleInit(): void {
    this.queues.handle(DeliverEvents, async ({ subscriber }) => {
      if ((await this.delivery.deliver(subscriber)) === PORTION) {
        this.ring();
      }
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.subscribers.publish();
    if (!this.config.runsWorker) {
      return;
    }
    await this.notifications.listen(EVENT_CHANNEL, () => this.ring());
    this.timer = setInterval(() => this.catchUp(), SAFETY_NET_MS);
    this.ring();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    const underWay = Promise.all([this.ringing, this.catchingUp]);
    await endWithin(ENDING_MS, underWay, (reason) => this.logger.warn(`events under way: ${reason}`));
  }

  /** Rings once for all that was committed up to now; rings during a ring are folded into one more. */
  ring(): void {
    if (this.stopped) {
      return;
    }
    if (this.ringing) {
      this.rungAgain = true;
      return;
    }
    this.ringing = this.enqueue().finally(() => {
      this.ringing = undefined;
      if (this.rungAgain) {
        this.rungAgain = false;
        this.ring();
      }
    });
  }

  private async enqueue(): Promise<void> {
    try {
      for (const subscriber of await this.delivery.owed(0)) {
        await this.queues.add(DeliverEvents, { subscriber }, { deduplicate: subscriber });
      }
    } catch (error) {
      this.logger.warn(`events could not be handed to the queue: ${String(error)}`);
    }
  }

  /** Delivers itself what the queue has left lying; what takes longer than a beat is not begun twice. */
  private catchUp(): void {
    this.catchingUp ??= this.deliverOverdue().finally(() => {
      this.catchingUp = undefined;
    });
  }

  private async deliverOverdue(): Promise<void> {
    try {
      for (const subscriber of await this.delivery.owed(SAFETY_NET_MS)) {
        if (!this.stopped) {
          await this.delivery.deliver(subscriber);
        }
      }
    } catch (error) {
      this.logger.warn(`the safety net of the event relay failed: ${String(error)}`);
    }
  }
}
