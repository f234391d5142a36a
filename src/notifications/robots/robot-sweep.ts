import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { JobQueues, defineJob } from '../../platform/queue/index.js';
import { Sweeps, sweepPayload } from '../../platform/sweeps/index.js';
import { RobotMessagesRepository, type Batch } from './robot-messages.repository.js';
import { RobotSender } from './robot-sender.js';

/** "See what groups are owed." */
export const SweepRobots = defineJob({ queue: 'robots', name: 'robot.sweep', payload: sweepPayload });

/** One message to one group; a vendor that answers slowly holds up five others at most. */
export const PostToGroup = defineJob({
  queue: 'robots',
  name: 'robot.post',
  payload: z.object({ batchId: z.uuid(), robotId: z.uuid() }),
  concurrency: 5,
});

const EVERY_MS = 15_000;

/** Finds what is to be said and hands each message to the queue; without the queue it says it itself. */
@Injectable()
export class RobotSweep implements OnModuleInit {
  private readonly logger = new Logger(RobotSweep.name);

  constructor(
    private readonly repository: RobotMessagesRepository,
    private readonly sender: RobotSender,
    private readonly queues: JobQueues,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.queues.handle(PostToGroup, (batch) => this.sender.attempt(batch));
    this.sweeps.register({ job: SweepRobots, everyMs: EVERY_MS, run: (ending) => this.run(ending) });
  }

  /** What was claimed and not passed on when the process ends is claimed again by another one when its lease is over. */
  async run(ending?: AbortSignal): Promise<void> {
    await this.repository.bury();
    let queueAnswers = true;
    for (let batch = await this.claim(ending); batch; batch = await this.claim(ending)) {
      queueAnswers = queueAnswers && (await this.pass(batch));
      if (!queueAnswers) {
        await this.sender.attempt(batch);
      }
    }
  }

  private async claim(ending?: AbortSignal): Promise<Batch | undefined> {
    return ending?.aborted ? undefined : this.repository.claim();
  }

  /** Answers whether the queue has taken it; one that has not is not asked again in this run. */
  private async pass(batch: Batch): Promise<boolean> {
    try {
      await this.queues.add(PostToGroup, batch, { jobId: `robot-${batch.batchId}` });
      return true;
    } catch (error) {
      this.logger.warn(`groups are told without the queue: ${String(error)}`);
      return false;
    }
  }
}
