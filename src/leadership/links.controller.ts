import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { LinksQueries } from './links.queries.js';
import { ChangeLink, EndLink, HandOverLink, LinkLeader, LinkParams, ListLinks } from './links.schemas.js';
import { LinksService } from './links.service.js';
import { LeaderLinkPage, LeaderLinkView } from './links.view.schemas.js';

/** 挂钩. */
@ApiTags('leadership')
@Controller('leader-links')
export class LinksController {
  constructor(
    private readonly links: LinksService,
    private readonly queries: LinksQueries,
  ) {}

  @Get()
  @Permit('link.read')
  @Returns(LeaderLinkPage)
  list(@CurrentActor() actor: Actor, @Query({ schema: ListLinks }) query: ListLinks): Promise<LeaderLinkPage> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Permit('link.read')
  @Returns(LeaderLinkView)
  detail(@CurrentActor() actor: Actor, @Param({ schema: LinkParams }) { id }: LinkParams): Promise<LeaderLinkView> {
    return this.queries.detail(actor, id);
  }

  @Post()
  @Permit('link.manage')
  @Returns(LeaderLinkView, 201)
  async link(@CurrentActor() actor: Actor, @Body({ schema: LinkLeader }) input: LinkLeader): Promise<LeaderLinkView> {
    return this.queries.detail(actor, await this.links.link(actor, input));
  }

  @Patch(':id')
  @Permit('link.manage')
  @Returns(LeaderLinkView)
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LinkParams }) { id }: LinkParams,
    @Body({ schema: ChangeLink }) input: ChangeLink,
  ): Promise<LeaderLinkView> {
    await this.links.change(actor, { id, version }, input);
    return this.queries.detail(actor, id);
  }

  /** Answers the link of the leader who took over. */
  @Post(':id/handover')
  @Permit('link.manage')
  @Returns(LeaderLinkView)
  async handOver(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LinkParams }) { id }: LinkParams,
    @Body({ schema: HandOverLink }) input: HandOverLink,
  ): Promise<LeaderLinkView> {
    return this.queries.detail(actor, await this.links.handOver(actor, { id, version }, input));
  }

  @Post(':id/end')
  @Permit('link.manage')
  @Returns(LeaderLinkView)
  async end(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LinkParams }) { id }: LinkParams,
    @Body({ schema: EndLink }) input: EndLink,
  ): Promise<LeaderLinkView> {
    await this.links.end(actor, { id, version }, input);
    return this.queries.detail(actor, id);
  }
}
