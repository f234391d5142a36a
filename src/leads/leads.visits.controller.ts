import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public, RateLimit, Returns, languageOf } from '../platform/http/index.js';
import { LeadCodeVisits, type LeadCodeVisit } from './lead-code-visits.js';
import { FillLead, LeadReceipt, OpenLeadCode, OpenedLeadCode } from './leads.codes.schemas.js';

/** Public: investors have no account; the token of the code cannot be guessed and is limited. */
@ApiTags('links')
@Controller('public/lead-code')
export class LeadsVisitsController {
  constructor(private readonly visits: LeadCodeVisits) {}

  @Post()
  @Public()
  @RateLimit('lead-code', 240)
  @HttpCode(200)
  @Returns(OpenedLeadCode)
  async look(
    @Body({ schema: OpenLeadCode }) { token }: OpenLeadCode,
    @Req() request: FastifyRequest,
  ): Promise<OpenedLeadCode> {
    return this.visits.look(token, visitOf(request));
  }

  @Post('lead')
  @Public()
  @RateLimit('lead-code.lead', 60)
  @Returns(LeadReceipt, 201)
  async fill(@Body({ schema: FillLead }) filled: FillLead, @Req() request: FastifyRequest): Promise<LeadReceipt> {
    return { receipt: await this.visits.fill(filled, visitOf(request)) };
  }
}

function visitOf(request: FastifyRequest): LeadCodeVisit {
  return { address: request.ip, requestId: request.id, language: languageOf(request) };
}
