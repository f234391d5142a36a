import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { LeadsBoardQueries } from './leads.board.queries.js';
import { LeadsDetailQueries } from './leads.detail.queries.js';
import { LeadsQueries } from './leads.queries.js';
import { LeadsReportService } from './leads.report.service.js';
import { ListLeads, ShowBoard } from './leads.list.schemas.js';
import { EditLead, LeadParams, ReportLead, WatchLead } from './leads.schemas.js';
import { LeadsService } from './leads.service.js';
import { LeadBoard } from './leads.screen.schemas.js';
import { LeadPage, LeadView } from './leads.view.schemas.js';

/** The record itself; who follows it, how it goes on and the reader's day have controllers of their own. */
@ApiTags('leads')
@Controller('leads')
export class LeadsController {
  constructor(
    private readonly reporting: LeadsReportService,
    private readonly leads: LeadsService,
    private readonly lists: LeadsQueries,
    private readonly boards: LeadsBoardQueries,
    private readonly details: LeadsDetailQueries,
  ) {}

  @Get()
  @Permit('lead.read')
  @Returns(LeadPage)
  list(@CurrentActor() actor: Actor, @Query({ schema: ListLeads }) query: ListLeads): Promise<LeadPage> {
    return this.lists.list(actor, query);
  }

  @Get('board')
  @Permit('lead.read')
  @Returns(LeadBoard)
  board(@CurrentActor() actor: Actor, @Query({ schema: ShowBoard }) query: ShowBoard): Promise<LeadBoard> {
    return this.boards.board(actor, query);
  }

  @Get(':id')
  @Permit('lead.read')
  @Returns(LeadView)
  detail(@CurrentActor() actor: Actor, @Param({ schema: LeadParams }) { id }: LeadParams): Promise<LeadView> {
    return this.details.detail(actor, id);
  }

  @Post()
  @Permit('lead.report')
  @Returns(LeadView, 201)
  async report(@CurrentActor() actor: Actor, @Body({ schema: ReportLead }) input: ReportLead): Promise<LeadView> {
    return this.details.detail(actor, await this.reporting.report(actor, input));
  }

  @Patch(':id')
  @Permit('lead.edit')
  @Returns(LeadView)
  async edit(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: EditLead }) input: EditLead,
  ): Promise<LeadView> {
    await this.leads.edit(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post(':id/watch')
  @Permit('lead.watch')
  @Returns(LeadView)
  async watch(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: WatchLead }) { isWatched }: WatchLead,
  ): Promise<LeadView> {
    await this.leads.watch(actor, id, isWatched);
    return this.details.detail(actor, id);
  }

  @Delete(':id')
  @Permit('lead.edit')
  @HttpCode(204)
  async trash(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
  ): Promise<void> {
    await this.leads.trash(actor, { id, version });
  }

  @Post(':id/restoration')
  @Permit('lead.edit')
  @Returns(LeadView)
  async restore(@CurrentActor() actor: Actor, @Param({ schema: LeadParams }) { id }: LeadParams): Promise<LeadView> {
    await this.leads.restore(actor, id);
    return this.details.detail(actor, id);
  }
}
