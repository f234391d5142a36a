import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../../platform/http/index.js';
import { UnitsQueries } from './units.queries.js';
import { ChangeUnit, CreateUnit, CreatedUnit, UnitParams, UnitTree } from './units.schemas.js';
import { UnitsService } from './units.service.js';

@ApiTags('units')
@Controller('units')
export class UnitsController {
  constructor(
    private readonly units: UnitsService,
    private readonly queries: UnitsQueries,
  ) {}

  @Get()
  @Permit('people.read')
  @Returns(UnitTree)
  async tree(@CurrentActor() actor: Actor): Promise<UnitTree> {
    const mayManage = actor.permissions.has('people.manage');
    const units = await this.queries.tree();
    return { items: units.map((unit) => ({ ...unit, can: { edit: mayManage, close: mayManage && !unit.isClosed } })) };
  }

  @Post()
  @Permit('people.manage')
  @Returns(CreatedUnit, 201)
  async create(@CurrentActor() actor: Actor, @Body({ schema: CreateUnit }) unit: CreateUnit): Promise<CreatedUnit> {
    return { id: await this.units.create(actor, unit) };
  }

  @Patch(':id')
  @Permit('people.manage')
  @HttpCode(204)
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: UnitParams }) { id }: UnitParams,
    @Body({ schema: ChangeUnit }) change: ChangeUnit,
  ): Promise<void> {
    await this.units.change(actor, { ...change, id, version });
  }

  @Post(':id/closure')
  @Permit('people.manage')
  @HttpCode(204)
  async close(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: UnitParams }) { id }: UnitParams,
  ): Promise<void> {
    await this.units.close(actor, { id, version });
  }
}
