import { Injectable } from '@nestjs/common';
import { Sweeps } from '../platform/sweeps/index.js';
import { DeliveriesRepository, type FailingDelivery } from './deliveries.repository.js';
import { SweepMail } from './notifications.jobs.js';
import { RobotOfficeRepository } from './robots/robot-office.repository.js';
import { SweepRobots } from './robots/robot-sweep.js';

/** How what leaves the house is doing, mails and messages to groups alike, for the administrator's page. */
@Injectable()
export class DeliveryOffice {
  constructor(
    private readonly repository: DeliveriesRepository,
    private readonly robots: RobotOfficeRepository,
    private readonly sweeps: Sweeps,
  ) {}

  async state(most: number): Promise<{ counts: Record<string, number>; failing: FailingDelivery[] }> {
    const counts = await this.repository.counts();
    for (const [state, count] of Object.entries(await this.robots.counts())) {
      counts[state] = (counts[state] ?? 0) + count;
    }
    const failing = [...(await this.repository.failing(most)), ...(await this.robots.failing(most))];
    return { counts, failing: failing.slice(0, most) };
  }

  /** Gives dead deliveries (all, or one) new attempts. Answers how many. */
  async revive(id: string | null): Promise<number> {
    const revived = (await this.repository.revive(id)) + (await this.robots.revive({ id }));
    await this.sweeps.ring(SweepMail.name);
    await this.sweeps.ring(SweepRobots.name);
    return revived;
  }
}
