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
    this.sweeps.register({ job: SweepMail, everyMs: MAIL_SWEEP_EVERY_MS, run: (ending) => this.run(ending) });
  }

  /** What was claimed and not passed on when the process ends is claimed again by another one when its lease is over. */
  async run(ending?: AbortSignal): Promise<void> {
    await this.repository.bury();
    let queueAnswers = true;
    for (let owed = await this.claim(ending); owed.length > 0; owed = await this.claim(ending)) {
      for (const attempt of owed) {
        if (ending?.aborted) {
          return;
        }
        queueAnswers = queueAnswers && (await this.pass(attempt));
        if (!queueAnswers) {
          await this.sender.attempt(attempt);
        }
      }
    }
  }

  private async claim(ending?: AbortSignal): Promise<Attempt[]> {
    return ending?.aborted ? [] : this.repository.claim('mail', BATCH);
  }

  /** Answers whether the queue has taken it; one that has not is not asked again in this run. */
  private async pass({ id, attempt }: Attempt): Promise<boolean> {
    try {
      await this.queues.add(SendMail, { deliveryId: id, attempt }, { jobId: `mail-${id}-${attempt}` });
      return true;
    } catch (error) {
      this.logger.warn(`mails are sent without the queue: ${String(error)}`);
      return false;
    }
  }
}
