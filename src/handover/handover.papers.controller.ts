import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import { DOCX, publicAddress, sendFile } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { CurrentActor, RateLimit } from '../platform/http/index.js';
import { HandoverPack } from './handover.pack.js';
import { HandoverPackQuery, HandoverParams } from './handover.schemas.js';

/** What of a handover goes onto paper. */
@ApiTags('handovers')
@Controller('handovers')
export class HandoverPapersController {
  constructor(
    private readonly papers: HandoverPack,
    private readonly config: Config,
  ) {}

  /** 工作移交清单 of one receiver. */
  @Get(':id/pack')
  @Permit('handover.read')
  @RateLimit('handover.pack', 30)
  @ApiProduces(DOCX)
  async pack(
    @CurrentActor() actor: Actor,
    @Param({ schema: HandoverParams }) { id }: HandoverParams,
    @Query({ schema: HandoverPackQuery }) { toId }: HandoverPackQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = publicAddress(request, this.config);
    await sendFile(reply, await this.papers.make(actor, { id, toId, address }));
  }
}
