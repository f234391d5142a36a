import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import type { StoredEvent } from './define-event.js';

interface Subscription {
  /** Stable for ever: it is the key under which PostgreSQL keeps what is still owed. */
  name: string;
  events: ReadonlyArray<{ readonly type: string }> | 'all';
}

/**
 * Runs in one transaction with the note that the event was handled: its effect in PostgreSQL is made exactly once.
 * Events of one record may arrive in another order than they happened; read the record again.
 */
export interface EventSubscriber extends Subscription {
  handle(event: StoredEvent): Promise<void>;
}

/** The same for many events with one set of questions. Where it fails, each is handed over alone. */
export interface BatchSubscriber extends Subscription {
  handleMany(events: readonly StoredEvent[]): Promise<void>;
}

/** Takes many pending events in transactions of its own, and removes what it has handled from `event_pending`. */
export interface DrainingSubscriber extends Subscription {
  drain(): Promise<number>;
}

export type Subscriber = EventSubscriber | BatchSubscriber | DrainingSubscriber;

/** Who wants which events. Modules register in `onModuleInit`; the table lets other processes append on their behalf. */
@Injectable()
export class Subscribers {
  private readonly byName = new Map<string, Subscriber>();

  constructor(private readonly database: Database) {}

  register(subscriber: Subscriber): void {
    if (this.byName.has(subscriber.name)) {
      throw new Error(`subscriber ${subscriber.name} is registered twice`);
    }
    this.byName.set(subscriber.name, subscriber);
  }

  get(name: string): Subscriber | undefined {
    return this.byName.get(name);
  }

  names(): string[] {
    return [...this.byName.keys()].toSorted();
  }

  /** Writes the registrations down. A subscriber that is gone from the code is taken out by a migration. */
  async publish(): Promise<void> {
    for (const subscriber of this.byName.values()) {
      const types = subscriber.events === 'all' ? ['*'] : subscriber.events.map((event) => event.type);
      await this.database.query(
        `insert into event_subscriber (name, event_types) values ($1, $2)
         on conflict (name) do update set event_types = excluded.event_types
         where event_subscriber.event_types is distinct from excluded.event_types`,
        [subscriber.name, types],
      );
    }
  }
}
