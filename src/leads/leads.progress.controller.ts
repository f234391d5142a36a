import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, RateLimit, Returns, SecretAnswer } from '../platform/http/index.js';
import { LeadsBackfillService } from './leads.backfill.service.js';
import { LeadsClosingService } from './leads.closing.service.js';
import { LeadsDetailQueries } from './leads.detail.queries.js';
import { LeadsProgressService } from './leads.progress.service.js';
import { LeadsRevealService } from './leads.reveal.service.js';
import {
  ChangeLeadStatus,
  ChangeLeadWaiting,
  CloseLead,
  DisputeLead,
  LeadParams,
  LogFollowUp,
  MoveLead,
  ReopenLead,
  RevealPhone,
} from './leads.schemas.js';
import { LeadView, RevealedPhone } from './leads.view.schemas.js';

/** How a lead goes on, and how it ends. */
@ApiTags('leads')
@Controller('leads/:id')
export class LeadsProgressController {
  constructor(
    private readonly progress: LeadsProgressService,
    private readonly closing: LeadsClosingService,
    private readonly reveals: LeadsRevealService,
    private readonly details: LeadsDetailQueries,
    private readonly backfills: LeadsBackfillService,
  ) {}

  @Post('follow-ups')
  @Permit('lead.follow-up')
  @Returns(LeadView, 201)
  async logFollowUp(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: LogFollowUp }) input: LogFollowUp,
  ): Promise<LeadView> {
    await this.progress.logFollowUp(actor, id, input);
    return this.details.detail(actor, id);
  }

  @Post('dispute')
  @Permit('lead.dispute')
  @Returns(LeadView)
  async dispute(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: DisputeLead }) { note }: DisputeLead,
  ): Promise<LeadView> {
    await this.backfills.dispute(actor, id, note);
    return this.details.detail(actor, id);
  }

  @Post('stage')
  @Permit('lead.follow-up')
  @Returns(LeadView)
  async move(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: MoveLead }) input: MoveLead,
  ): Promise<LeadView> {
    await this.progress.move(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('status')
  @Permit('lead.follow-up')
  @Returns(LeadView)
  async changeStatus(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: ChangeLeadStatus }) input: ChangeLeadStatus,
  ): Promise<LeadView> {
    await this.progress.changeStatus(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('waiting')
  @Permit('lead.follow-up')
  @Returns(LeadView)
  async changeWaiting(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: ChangeLeadWaiting }) { cause }: ChangeLeadWaiting,
  ): Promise<LeadView> {
    await this.progress.changeWaiting(actor, id, cause);
    return this.details.detail(actor, id);
  }

  @Post('closure')
  @Permit('lead.close')
  @Returns(LeadView)
  async close(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: CloseLead }) input: CloseLead,
  ): Promise<LeadView> {
    await this.closing.close(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('reopening')
  @Permit('lead.close')
  @Returns(LeadView)
  async reopen(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: ReopenLead }) { note }: ReopenLead,
  ): Promise<LeadView> {
    await this.closing.reopen(actor, { id, version }, note);
    return this.details.detail(actor, id);
  }

  @Post('phone/reveal')
  @Permit('lead.reveal')
  @RateLimit('lead.reveal', 60)
  @SecretAnswer()
  @Returns(RevealedPhone)
  async revealPhone(
    @CurrentActor() actor: Actor,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: RevealPhone }) { reason }: RevealPhone,
  ): Promise<RevealedPhone> {
    return { phone: await this.reveals.revealPhone(actor, id, reason) };
  }
}
