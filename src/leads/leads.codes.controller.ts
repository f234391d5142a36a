import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, Returns, SecretAnswer } from '../platform/http/index.js';
import { LeadCodeView } from './leads.codes.schemas.js';
import { LeadsCodesService } from './leads.codes.service.js';

/** One's own 专属招商码. */
@ApiTags('leads')
@Controller('me/lead-code')
export class LeadsCodesController {
  constructor(private readonly codes: LeadsCodesService) {}

  @Get()
  @Permit('lead.report')
  @Returns(LeadCodeView)
  show(@CurrentActor() actor: Actor): Promise<LeadCodeView> {
    return this.codes.show(actor);
  }

  @Post()
  @Permit('lead.report')
  @SecretAnswer()
  @Returns(LeadCodeView, 201)
  make(@CurrentActor() actor: Actor): Promise<LeadCodeView> {
    return this.codes.make(actor);
  }

  @Post('renewal')
  @Permit('lead.report')
  @SecretAnswer()
  @Returns(LeadCodeView, 201)
  renew(@CurrentActor() actor: Actor): Promise<LeadCodeView> {
    return this.codes.renew(actor);
  }

  @Delete()
  @Permit('lead.report')
  @HttpCode(204)
  async revoke(@CurrentActor() actor: Actor): Promise<void> {
    await this.codes.revoke(actor);
  }
}
