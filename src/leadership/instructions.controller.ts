import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { InstructionsDetailQueries } from './instructions.detail.queries.js';
import { InstructionsEntryService } from './instructions.entry.service.js';
import { InstructionsQueries } from './instructions.queries.js';
import { InstructionsReportingService } from './instructions.reporting.service.js';
import {
  EnterInstruction,
  HandOutInstruction,
  InstructionParams,
  ListInstructions,
  ReportInstruction,
  ReturnInstruction,
} from './instructions.schemas.js';
import { InstructionPage, InstructionView } from './instructions.view.schemas.js';

/** 批示. */
@ApiTags('leadership')
@Controller('instructions')
export class InstructionsController {
  constructor(
    private readonly entry: InstructionsEntryService,
    private readonly reporting: InstructionsReportingService,
    private readonly lists: InstructionsQueries,
    private readonly details: InstructionsDetailQueries,
  ) {}

  @Get()
  @Permit('instruction.read')
  @Returns(InstructionPage)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: ListInstructions }) query: ListInstructions,
  ): Promise<InstructionPage> {
    return this.lists.list(actor, query);
  }

  @Get(':id')
  @Permit('instruction.read')
  @Returns(InstructionView)
  detail(
    @CurrentActor() actor: Actor,
    @Param({ schema: InstructionParams }) { id }: InstructionParams,
  ): Promise<InstructionView> {
    return this.details.detail(actor, id);
  }

  @Post()
  @Permit('instruction.enter')
  @Returns(InstructionView, 201)
  async enter(
    @CurrentActor() actor: Actor,
    @Body({ schema: EnterInstruction }) input: EnterInstruction,
  ): Promise<InstructionView> {
    return this.details.detail(actor, await this.entry.enter(actor, input));
  }

  @Post(':id/handlings')
  @Permit('instruction.enter')
  @Returns(InstructionView)
  async handOut(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: InstructionParams }) { id }: InstructionParams,
    @Body({ schema: HandOutInstruction }) input: HandOutInstruction,
  ): Promise<InstructionView> {
    await this.entry.handOut(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post(':id/reports')
  @Permit('instruction.report')
  @Returns(InstructionView)
  async report(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: InstructionParams }) { id }: InstructionParams,
    @Body({ schema: ReportInstruction }) input: ReportInstruction,
  ): Promise<InstructionView> {
    await this.reporting.report(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post(':id/return')
  @Permit('instruction.give')
  @Returns(InstructionView)
  async returnReport(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: InstructionParams }) { id }: InstructionParams,
    @Body({ schema: ReturnInstruction }) { reason }: ReturnInstruction,
  ): Promise<InstructionView> {
    await this.reporting.returnReport(actor, { id, version }, reason);
    return this.details.detail(actor, id);
  }

  @Delete(':id')
  @Permit('instruction.enter')
  @HttpCode(204)
  async trash(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: InstructionParams }) { id }: InstructionParams,
  ): Promise<void> {
    await this.reporting.trash(actor, { id, version });
  }

  @Post(':id/restoration')
  @Permit('instruction.enter')
  @Returns(InstructionView)
  async restore(
    @CurrentActor() actor: Actor,
    @Param({ schema: InstructionParams }) { id }: InstructionParams,
  ): Promise<InstructionView> {
    await this.reporting.restore(actor, id);
    return this.details.detail(actor, id);
  }
}
