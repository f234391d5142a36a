import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config, isLoopback } from '../config/index.js';
import { platformErrors } from '../errors/index.js';
import { Public, isForwarded } from '../http/index.js';
import { JobQueues } from '../queue/index.js';
import { Heartbeats } from './heartbeats.js';
import { Metrics } from './metrics.js';

/** For machines: is it alive, can it work, how is it doing. Public, because a load balancer signs in nowhere. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly config: Config,
    private readonly heartbeats: Heartbeats,
    private readonly queues: JobQueues,
    private readonly metrics: Metrics,
  ) {}

  @Get('healthz')
  @Public()
  healthz(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Ready as long as PostgreSQL takes a write; without the queue the product works on, degraded. */
  @Get('readyz')
  @Public()
  async readyz(): Promise<{ status: 'ok' | 'degraded' }> {
    await this.heartbeats.beat();
    const queuesAnswer = await this.queues.counts().then(
      () => true,
      () => false,
    );
    return { status: queuesAnswer ? 'ok' : 'degraded' };
  }

  @Get('metrics')
  @Public()
  async scrape(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.mayScrape(request)) {
      throw platformErrors.forbidden();
    }
    const body = await this.metrics.registry.metrics();
    await reply.type(this.metrics.registry.contentType).send(body);
  }

  private mayScrape(request: FastifyRequest): boolean {
    const isLocal = isLoopback(request.socket.remoteAddress ?? '') && !isForwarded(request);
    const token = this.config.metricsToken;
    return isLocal || (token !== undefined && request.headers.authorization === `Bearer ${token}`);
  }
}
