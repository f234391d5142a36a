import { Injectable } from '@nestjs/common';
import { DeliveryOffice } from '../notifications/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog, PendingEvents } from '../platform/events/index.js';
import { SweepRepository } from './reminders.sweep.repository.js';
import { SystemRetried, type RetriedWork } from './system.events.js';
import type { RetryEvents } from './system.schemas.js';

const SUBJECT = { kind: 'system', id: '00000000-0000-7000-8000-000000000004' };

/** Gives what has failed too often another chance, once a person has looked. */
@Injectable()
export class SystemService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly pending: PendingEvents,
    private readonly reminders: SweepRepository,
    private readonly deliveries: DeliveryOffice,
  ) {}

  retryEvents(actor: Actor, which: RetryEvents): Promise<{ revived: number }> {
    return this.retry(actor, 'events', () => this.pending.revive(which));
  }

  retryReminders(actor: Actor, id: string | undefined): Promise<{ revived: number }> {
    return this.retry(actor, 'reminders', () => this.reminders.revive(id ?? null));
  }

  retryDeliveries(actor: Actor, id: string | undefined): Promise<{ revived: number }> {
    return this.retry(actor, 'deliveries', () => this.deliveries.revive(id ?? null));
  }

  private async retry(actor: Actor, what: RetriedWork, revive: () => Promise<number>): Promise<{ revived: number }> {
    return this.database.transaction(async () => {
      const revived = await revive();
      await this.events.append(actor, SystemRetried({ subject: SUBJECT, data: { what, revived } }));
      return { revived };
    });
  }
}
