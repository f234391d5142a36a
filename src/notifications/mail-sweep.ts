import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { JobQueues } from '../platform/queue/index.js';
import { Sweeps } from '../platform/sweeps/index.js';
import { DeliveriesRepository, type Attempt } from './deliveries.repository.js';
import { MailSender } from './mail-sender.js';
import { MAIL_SWEEP_EVERY_MS, SendMail, SweepMail } from './notifications.jobs.js';

const BATCH = 50;

/** Finds the mails that are owed and hands each attempt to the queue; without the queue it makes them itself. */
@Injectable()
export class MailSweep implements OnModuleInit {
  private readonly logger = new Logger(MailSweep.name);

  constructor(
    private readonly repository: DeliveriesRepository,
    private readonly sender: MailSender,
    private readonly queues: JobQueues,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.queues.handle(SendMail, ({ deliveryId, attempt }) => this.sender.attempt({ id: deliveryId, attempt }));
    this.sweeps.register({ job: SweepMail, everyMs: MAIL_SWEEP_EVERY_MS, run: () => this.run() });
  }

  async run(): Promise<void> {
    await this.repository.bury();
    for (let attempts = await this.claim(); attempts.length > 0; attempts = await this.claim()) {
      for (const attempt of attempts) {
        await this.pass(attempt);
      }
    }
  }

  private claim(): Promise<Attempt[]> {
    return this.repository.claim('mail', BATCH);
  }

  private async pass(attempt: Attempt): Promise<void> {
    const payload = { deliveryId: attempt.id, attempt: attempt.attempt };
    try {
      await this.queues.add(SendMail, payload, { jobId: `mail-${attempt.id}-${attempt.attempt}` });
    } catch (error) {
      this.logger.warn(`a mail is sent without the queue: ${String(error)}`);
      await this.sender.attempt(attempt);
    }
  }
}
