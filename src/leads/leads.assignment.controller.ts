import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { LeadsAssignmentService } from './leads.assignment.service.js';
import { LeadsDetailQueries } from './leads.detail.queries.js';
import { LeadsPoolService } from './leads.pool.service.js';
import { AssignLead, ChangeCoOwners, LeadParams, TriageLead } from './leads.schemas.js';
import { LeadsTriageService } from './leads.triage.service.js';
import { LeadView } from './leads.view.schemas.js';

/** Whether a lead is taken up, and who follows it. */
@ApiTags('leads')
@Controller('leads/:id')
export class LeadsAssignmentController {
  constructor(
    private readonly triages: LeadsTriageService,
    private readonly assignment: LeadsAssignmentService,
    private readonly pool: LeadsPoolService,
    private readonly details: LeadsDetailQueries,
  ) {}

  @Post('triage')
  @Permit('lead.triage')
  @Returns(LeadView)
  async triage(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: TriageLead }) input: TriageLead,
  ): Promise<LeadView> {
    await this.triages.triage(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('assignment')
  @Permit('lead.assign')
  @Returns(LeadView)
  async assign(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: AssignLead }) input: AssignLead,
  ): Promise<LeadView> {
    await this.assignment.assign(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('co-owners')
  @Permit('lead.edit')
  @Returns(LeadView)
  async changeCoOwners(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: LeadParams }) { id }: LeadParams,
    @Body({ schema: ChangeCoOwners }) { userIds }: ChangeCoOwners,
  ): Promise<LeadView> {
    await this.assignment.changeCoOwners(actor, { id, version }, userIds);
    return this.details.detail(actor, id);
  }

  @Post('claim')
  @Permit('lead.claim')
  @Returns(LeadView)
  async claim(@CurrentActor() actor: Actor, @Param({ schema: LeadParams }) { id }: LeadParams): Promise<LeadView> {
    await this.pool.claim(actor, id);
    return this.details.detail(actor, id);
  }
}
