import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import { DOCX, SheetExports, XLSX, publicAddress, sendFile } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { CurrentActor, RateLimit } from '../platform/http/index.js';
import { FieldWorkForms } from './field-work-forms.js';
import { FieldWorkParams } from './field-works.schemas.js';
import { ExportInstructions } from './instructions.schemas.js';

/** What of leaders goes onto paper. */
@ApiTags('leadership')
@Controller()
export class LeadershipPapersController {
  constructor(
    private readonly exports: SheetExports,
    private readonly forms: FieldWorkForms,
    private readonly config: Config,
  ) {}

  /** 批示件办理台账 as .xlsx: the filters of the list, its scope, its order. */
  @Get('instructions/export')
  @Permit('instruction.export')
  @RateLimit('instruction.export', 30)
  @ApiProduces(XLSX)
  async export(
    @CurrentActor() actor: Actor,
    @Query({ schema: ExportInstructions }) { columns, ...filter }: ExportInstructions,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const request = { sheet: 'instruction.ledger', phones: 'masked', columns, filter } as const;
    await sendFile(reply, await this.exports.export(actor, request));
  }

  /** 挂钩帮扶走访记录表. */
  @Get('field-works/:id/form')
  @Permit('field-work.read')
  @RateLimit('field-work.paper', 30)
  @ApiProduces(DOCX)
  async form(
    @CurrentActor() actor: Actor,
    @Param({ schema: FieldWorkParams }) { id }: FieldWorkParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.forms.form(actor, { id, address: publicAddress(request, this.config) }));
  }
}
