import { Body, Controller, Get, Post } from '@nestjs/common';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Heartbeats } from '../platform/health/index.js';
import { CurrentActor, Returns } from '../platform/http/index.js';
import { JobQueues } from '../platform/queue/index.js';
import { Sweeps } from '../platform/sweeps/index.js';
import {
  RetriedSchema,
  RetryEventsSchema,
  RetryOneSchema,
  SystemQueuesSchema,
  type RetryEvents,
  type RetryOne,
  type SystemQueues,
} from './system.schemas.js';
import { SystemService } from './system.service.js';
import { SystemView } from './system.view.js';

@Controller('system')
export class SystemController {
  constructor(
    private readonly queues: JobQueues,
    private readonly heartbeats: Heartbeats,
    private readonly sweeps: Sweeps,
    private readonly view: SystemView,
    private readonly service: SystemService,
  ) {}

  @Get('queues')
  @Permit('system.read')
  @Returns(SystemQueuesSchema)
  async look(): Promise<SystemQueues> {
    const counts = await this.queues.counts().catch(() => null);
    const processes = await this.heartbeats.list();
    const sweeps = await this.sweeps.beats();
    return {
      queuesAnswer: counts !== null,
      queues: counts ?? [],
      processes: processes.map((process) => ({ ...process, beatAt: process.beatAt.toISOString() })),
      sweeps: sweeps.map((sweep) => ({ ...sweep, ranAt: sweep.ranAt.toISOString() })),
      ...(await this.view.stuck()),
    };
  }

  @Post('events/retry')
  @Permit('system.manage')
  @Returns(RetriedSchema)
  retryEvents(
    @CurrentActor() actor: Actor,
    @Body({ schema: RetryEventsSchema }) which: RetryEvents,
  ): Promise<{ revived: number }> {
    return this.service.retryEvents(actor, which);
  }

  @Post('reminders/retry')
  @Permit('system.manage')
  @Returns(RetriedSchema)
  retryReminders(
    @CurrentActor() actor: Actor,
    @Body({ schema: RetryOneSchema }) { id }: RetryOne,
  ): Promise<{ revived: number }> {
    return this.service.retryReminders(actor, id);
  }

  @Post('deliveries/retry')
  @Permit('system.manage')
  @Returns(RetriedSchema)
  retryDeliveries(
    @CurrentActor() actor: Actor,
    @Body({ schema: RetryOneSchema }) { id }: RetryOne,
  ): Promise<{ revived: number }> {
    return this.service.retryDeliveries(actor, id);
  }
}
