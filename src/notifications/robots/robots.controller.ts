import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, IfMatch, RateLimit, Returns } from '../../platform/http/index.js';
import { RobotsQueries } from './robots.queries.js';
import { AddRobot, ChangeRobot, RobotList, RobotParams, RobotRevived, RobotTest, RobotView } from './robots.schemas.js';
import { RobotsService } from './robots.service.js';
import { RobotTrials } from './robots.trial.js';

/** Group robots of 企业微信, 钉钉 and 飞书. */
@ApiTags('robots')
@Controller('robots')
export class RobotsController {
  constructor(
    private readonly queries: RobotsQueries,
    private readonly robots: RobotsService,
    private readonly trials: RobotTrials,
  ) {}

  @Get()
  @Permit('robot.manage')
  @Returns(RobotList)
  list(@CurrentActor() actor: Actor): Promise<RobotList> {
    return this.queries.list(actor);
  }

  @Post()
  @Permit('robot.manage')
  @Returns(RobotView, 201)
  async add(@CurrentActor() actor: Actor, @Body({ schema: AddRobot }) input: AddRobot): Promise<RobotView> {
    const units = await this.queries.units(actor);
    const id = await this.robots.add(
      actor,
      input,
      units.map((unit) => unit.id),
    );
    return this.queries.detail(actor, id);
  }

  @Patch(':id')
  @Permit('robot.manage')
  @Returns(RobotView)
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: RobotParams }) { id }: RobotParams,
    @Body({ schema: ChangeRobot }) change: ChangeRobot,
  ): Promise<RobotView> {
    await this.robots.change(actor, { id, version }, change);
    return this.queries.detail(actor, id);
  }

  @Delete(':id')
  @Permit('robot.manage')
  @HttpCode(204)
  async remove(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: RobotParams }) { id }: RobotParams,
  ): Promise<void> {
    await this.robots.remove(actor, { id, version });
  }

  /** Says a sentence in the group now. */
  @Post(':id/test')
  @Permit('robot.manage')
  @RateLimit('robot.test', 6)
  @Returns(RobotTest)
  async test(@CurrentActor() actor: Actor, @Param({ schema: RobotParams }) { id }: RobotParams): Promise<RobotTest> {
    return { fault: await this.trials.test(actor, id) };
  }

  /** What was given up gets new attempts. */
  @Post(':id/retry')
  @Permit('robot.manage')
  @Returns(RobotRevived)
  async retry(
    @CurrentActor() actor: Actor,
    @Param({ schema: RobotParams }) { id }: RobotParams,
  ): Promise<{ revived: number }> {
    return { revived: await this.trials.revive(actor, id) };
  }
}
