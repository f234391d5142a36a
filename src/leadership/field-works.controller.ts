import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { FieldWorksQueries } from './field-works.queries.js';
import { FieldWorkParams, ListFieldWorks, RecordFieldWork } from './field-works.schemas.js';
import { FieldWorksService } from './field-works.service.js';
import { FieldWorkPage, FieldWorkView } from './field-works.view.schemas.js';

/** 四个一 and 走访. */
@ApiTags('leadership')
@Controller('field-works')
export class FieldWorksController {
  constructor(
    private readonly works: FieldWorksService,
    private readonly queries: FieldWorksQueries,
  ) {}

  @Get()
  @Permit('field-work.read')
  @Returns(FieldWorkPage)
  list(@CurrentActor() actor: Actor, @Query({ schema: ListFieldWorks }) query: ListFieldWorks): Promise<FieldWorkPage> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Permit('field-work.read')
  @Returns(FieldWorkView)
  detail(
    @CurrentActor() actor: Actor,
    @Param({ schema: FieldWorkParams }) { id }: FieldWorkParams,
  ): Promise<FieldWorkView> {
    return this.queries.detail(actor, id);
  }

  @Post()
  @Permit('field-work.record')
  @Returns(FieldWorkView, 201)
  async record(
    @CurrentActor() actor: Actor,
    @Body({ schema: RecordFieldWork }) input: RecordFieldWork,
  ): Promise<FieldWorkView> {
    return this.queries.detail(actor, await this.works.record(actor, input));
  }

  @Delete(':id')
  @Permit('field-work.record')
  @HttpCode(204)
  async trash(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: FieldWorkParams }) { id }: FieldWorkParams,
  ): Promise<void> {
    await this.works.trash(actor, { id, version });
  }

  @Post(':id/restoration')
  @Permit('field-work.record')
  @Returns(FieldWorkView)
  async restore(
    @CurrentActor() actor: Actor,
    @Param({ schema: FieldWorkParams }) { id }: FieldWorkParams,
  ): Promise<FieldWorkView> {
    await this.works.restore(actor, id);
    return this.queries.detail(actor, id);
  }
}
