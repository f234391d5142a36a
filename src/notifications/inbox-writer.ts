import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { Deliveries } from './deliveries.js';
import { InboxRepository, type InboxEntry } from './inbox.repository.js';
import { RobotOpening } from './robots/robot-opening.js';

/** The one way into inboxes, and from there to the outside channels. */
@Injectable()
export class InboxWriter {
  constructor(
    private readonly database: Database,
    private readonly repository: InboxRepository,
    private readonly deliveries: Deliveries,
    private readonly robots: RobotOpening,
  ) {}

  /**
   * Tells each person once, in the transaction of whatever makes it true. Answers how many were told now.
   * @throws Error outside a transaction: a notice without its cause must be impossible
   */
  async add(entries: readonly InboxEntry[]): Promise<number> {
    if (entries.length === 0) {
      return 0;
    }
    if (!this.database.inTransaction) {
      throw new Error('people are told inside the transaction of what they are told about');
    }
    const created = await this.repository.insert(entries);
    await this.repository.announce(created.map((item) => item.recipientId));
    await this.deliveries.open(created);
    await this.robots.open(created);
    return created.length;
  }
}
