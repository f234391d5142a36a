import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, Returns } from '../platform/http/index.js';
import { InstructionParams, ListInstructionTimeline } from './instructions.schemas.js';
import { InstructionsTimelineQueries } from './instructions.timeline.queries.js';
import { InstructionTimeline } from './instructions.view.schemas.js';

/** What happened to an instruction. */
@ApiTags('leadership')
@Controller('instructions')
export class InstructionsTimelineController {
  constructor(private readonly timelines: InstructionsTimelineQueries) {}

  @Get(':id/timeline')
  @Permit('instruction.read')
  @Returns(InstructionTimeline)
  timeline(
    @CurrentActor() actor: Actor,
    @Param({ schema: InstructionParams }) { id }: InstructionParams,
    @Query({ schema: ListInstructionTimeline }) query: ListInstructionTimeline,
  ): Promise<InstructionTimeline> {
    return this.timelines.timeline(actor, id, query);
  }
}
