import { Injectable } from '@nestjs/common';
import { Sweeps } from '../platform/sweeps/index.js';
import { DeliveriesRepository, type FailingDelivery } from './deliveries.repository.js';
import { SweepMail } from './notifications.jobs.js';

/** How what leaves the house is doing, for the administrator's page. */
@Injectable()
export class DeliveryOffice {
  constructor(
    private readonly repository: DeliveriesRepository,
    private readonly sweeps: Sweeps,
  ) {}

  async state(most: number): Promise<{ counts: Record<string, number>; failing: FailingDelivery[] }> {
    return { counts: await this.repository.counts(), failing: await this.repository.failing(most) };
  }

  /** Gives dead deliveries (all, or one) new attempts. Answers how many. */
  async revive(id: string | null): Promise<number> {
    const revived = await this.repository.revive(id);
    await this.sweeps.ring(SweepMail.name);
    return revived;
  }
}
