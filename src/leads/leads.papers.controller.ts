import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import { DOCX, SheetExports, XLSX, publicAddress, sendFile } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { CurrentActor, RateLimit, Returns } from '../platform/http/index.js';
import { ExportLeads } from './leads.list.schemas.js';
import { LeadsPapersService } from './leads.papers.service.js';
import { LeadParams } from './leads.schemas.js';
import { LeadBrief } from './leads.screen.schemas.js';

/** What of leads goes onto paper or into a chat. */
@ApiTags('leads')
@Controller('leads')
export class LeadsPapersController {
  constructor(
    private readonly exports: SheetExports,
    private readonly papers: LeadsPapersService,
    private readonly config: Config,
  ) {}

  /** The list as .xlsx: its filters, its scope, its order. */
  @Get('export')
  @Permit('lead.export')
  @RateLimit('lead.export', 30)
  @ApiProduces(XLSX)
  async export(
    @CurrentActor() actor: Actor,
    @Query({ schema: ExportLeads }) { sheet, phones, columns, ...filter }: ExportLeads,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.exports.export(actor, { sheet, phones, columns, filter }));
  }

  @Get(':id/form')
  @Permit('lead.read')
  @RateLimit('lead.paper', 30)
  @ApiProduces(DOCX)
  async form(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.papers.form(actor, { id, address: publicAddress(request, this.config) }));
  }

  /** Parts of which the lead says nothing are left out and named in the header `landfall-missing-parts`. */
  @Get(':id/one-page')
  @Permit('lead.read')
  @RateLimit('lead.paper', 30)
  @ApiProduces(DOCX)
  async onePage(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, missing } = await this.papers.onePage(actor, { id, address: publicAddress(request, this.config) });
    await sendFile(reply.header('landfall-missing-parts', missing.join(',')), file);
  }

  @Get(':id/brief')
  @Permit('lead.read')
  @Returns(LeadBrief)
  brief(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Req() request: FastifyRequest,
  ): Promise<LeadBrief> {
    return this.papers.brief(actor, { id, address: publicAddress(request, this.config) });
  }
}
