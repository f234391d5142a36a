import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, Returns } from '../platform/http/index.js';
import { ListTimeline } from './leads.list.schemas.js';
import { LeadParams } from './leads.schemas.js';
import { LeadsTimelineQueries } from './leads.timeline.queries.js';
import { LeadsTodayQueries } from './leads.today.queries.js';
import { LeadFigures, LeadTimeline, LeadToday } from './leads.screen.schemas.js';

/** What there is to know: of one lead since its report, of all leads today. */
@ApiTags('leads')
@Controller('leads')
export class LeadsTodayController {
  constructor(
    private readonly timelines: LeadsTimelineQueries,
    private readonly days: LeadsTodayQueries,
  ) {}

  @Get('today')
  @Permit('lead.read')
  @Returns(LeadToday)
  today(@CurrentActor() actor: Actor): Promise<LeadToday> {
    return this.days.today(actor);
  }

  @Get('figures')
  @Permit('lead.read')
  @Returns(LeadFigures)
  figures(@CurrentActor() actor: Actor): Promise<LeadFigures> {
    return this.days.figures(actor);
  }

  @Get(':id/timeline')
  @Permit('lead.read')
  @Returns(LeadTimeline)
  timeline(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Query({ schema: ListTimeline }) query: ListTimeline,
  ): Promise<LeadTimeline> {
    return this.timelines.timeline(actor, id, query);
  }
}
