import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Heartbeats } from './heartbeats.js';
import { Metrics } from './metrics.js';

@Global()
@Module({ controllers: [HealthController], providers: [Heartbeats, Metrics], exports: [Heartbeats, Metrics] })
export class HealthModule {}
