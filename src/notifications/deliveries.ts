import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { Config } from '../platform/config/index.js';
import { Sweeps } from '../platform/sweeps/index.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import type { CreatedItem } from './inbox.repository.js';
import { SweepMail } from './notifications.jobs.js';

/** Opens the outside deliveries of new inbox items: mail, where there is a mail server and the person has an address. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly config: Config,
    private readonly people: PeopleReader,
    private readonly repository: DeliveriesRepository,
    private readonly sweeps: Sweeps,
  ) {}

  async open(created: readonly CreatedItem[]): Promise<void> {
    if (this.config.mail.smtpUrl === undefined || created.length === 0) {
      return;
    }
    const addresses = await this.people.mailAddressesOf([...new Set(created.map((item) => item.recipientId))]);
    const reachable = created.filter((item) => addresses.has(item.recipientId));
    if (reachable.length > 0) {
      await this.repository.insert(
        'mail',
        reachable.map((item) => item.id),
      );
      await this.sweeps.ring(SweepMail.name);
    }
  }
}
