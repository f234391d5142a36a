import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Actor } from '../actor/index.js';
import { CurrentActor, RequirePermission, Returns, SignedIn } from '../http/index.js';
import { AdvanceClockSchema, ClockViewSchema, type AdvanceClock, type ClockView } from './clock.schemas.js';
import { DemoClock } from './demo-clock.js';

@Controller()
export class ClockController {
  constructor(private readonly clock: DemoClock) {}

  @Get('clock')
  @SignedIn()
  @Returns(ClockViewSchema)
  view(): Promise<ClockView> {
    return this.clock.view();
  }

  @Post('demo/clock')
  @RequirePermission('demo.clock')
  @Returns(ClockViewSchema)
  advance(@CurrentActor() actor: Actor, @Body({ schema: AdvanceClockSchema }) body: AdvanceClock): Promise<ClockView> {
    return this.clock.advance(actor, body.advance);
  }
}
