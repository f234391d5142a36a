import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, Returns } from '../platform/http/index.js';
import { HandoverEndingService } from './handover.ending.service.js';
import { HandoverItemsQueries } from './handover.items.queries.js';
import { HandoverPreviews } from './handover.preview.js';
import { HandoverQueries } from './handover.queries.js';
import {
  AcceptHandover,
  HandoverParams,
  ListHandoverItems,
  ListHandovers,
  MakeHandover,
  PreviewHandover,
} from './handover.schemas.js';
import { HandoverService } from './handover.service.js';
import { HandoverItemPage, HandoverPage, HandoverPreview, HandoverView } from './handover.view.schemas.js';

/** 工作移交. */
@ApiTags('handovers')
@Controller('handovers')
export class HandoverController {
  constructor(
    private readonly handovers: HandoverQueries,
    private readonly listed: HandoverItemsQueries,
    private readonly previews: HandoverPreviews,
    private readonly service: HandoverService,
    private readonly endings: HandoverEndingService,
  ) {}

  @Get()
  @Permit('handover.read')
  @Returns(HandoverPage)
  list(@CurrentActor() actor: Actor, @Query({ schema: ListHandovers }) query: ListHandovers): Promise<HandoverPage> {
    return this.handovers.list(actor, query);
  }

  /** Changes nothing; its fingerprint is what `POST /handovers` carries out. */
  @Post('preview')
  @Permit('handover.make')
  @HttpCode(200)
  @Returns(HandoverPreview)
  preview(
    @CurrentActor() actor: Actor,
    @Body({ schema: PreviewHandover }) input: PreviewHandover,
  ): Promise<HandoverPreview> {
    return this.previews.preview(actor, input);
  }

  @Post()
  @Permit('handover.make')
  @Returns(HandoverView, 201)
  async make(@CurrentActor() actor: Actor, @Body({ schema: MakeHandover }) input: MakeHandover): Promise<HandoverView> {
    return this.handovers.detail(actor, await this.service.make(actor, input));
  }

  @Get(':id')
  @Permit('handover.read')
  @Returns(HandoverView)
  detail(
    @CurrentActor() actor: Actor,
    @Param({ schema: HandoverParams }) { id }: HandoverParams,
  ): Promise<HandoverView> {
    return this.handovers.detail(actor, id);
  }

  @Get(':id/items')
  @Permit('handover.read')
  @Returns(HandoverItemPage)
  items(
    @CurrentActor() actor: Actor,
    @Param({ schema: HandoverParams }) { id }: HandoverParams,
    @Query({ schema: ListHandoverItems }) query: ListHandoverItems,
  ): Promise<HandoverItemPage> {
    return this.listed.list(actor, id, query);
  }

  /** 交接确认. */
  @Post(':id/acceptance')
  @Permit('handover.read')
  @Returns(HandoverView)
  async accept(
    @CurrentActor() actor: Actor,
    @Param({ schema: HandoverParams }) { id }: HandoverParams,
    @Body({ schema: AcceptHandover }) { remark }: AcceptHandover,
  ): Promise<HandoverView> {
    await this.endings.accept(actor, id, remark ?? null);
    return this.handovers.detail(actor, id);
  }

  /** Everything goes back, as long as nothing was built on it. */
  @Post(':id/undoing')
  @Permit('handover.make')
  @Returns(HandoverView)
  async undo(
    @CurrentActor() actor: Actor,
    @Param({ schema: HandoverParams }) { id }: HandoverParams,
  ): Promise<HandoverView> {
    await this.endings.undo(actor, id);
    return this.handovers.detail(actor, id);
  }
}
