import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { ClockController } from './clock.controller.js';
import { DemoClock } from './demo-clock.js';

@Global()
@Module({ controllers: [ClockController], providers: [Clock, DemoClock], exports: [Clock] })
export class ClockModule {}
