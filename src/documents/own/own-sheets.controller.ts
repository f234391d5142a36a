import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../../access/index.js';
import { UploadReceiver } from '../../files/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, IfMatch, RateLimit, Returns } from '../../platform/http/index.js';
import { messageOf } from '../../platform/i18n/index.js';
import { XLSX, sendFile } from '../made-file.js';
import { OwnPrinting } from './own-printing.service.js';
import { OwnSheetsQueries } from './own-sheets.queries.js';
import {
  FillOwnSheet,
  ListOwnSheets,
  MapOwnSheet,
  OwnSheetFields,
  OwnSheetForm,
  OwnSheetList,
  OwnSheetParams,
  OwnSheetView,
  ReplacementFields,
  ReplacementForm,
} from './own-sheets.schemas.js';
import { OwnSheetsService } from './own-sheets.service.js';

@ApiTags('documents')
@Controller('own-sheets')
export class OwnSheetsController {
  constructor(
    private readonly own: OwnSheetsService,
    private readonly queries: OwnSheetsQueries,
    private readonly printing: OwnPrinting,
    private readonly receiver: UploadReceiver,
  ) {}

  @Get()
  @Permit('own-sheet.use')
  @Returns(OwnSheetList)
  list(@CurrentActor() actor: Actor, @Query({ schema: ListOwnSheets }) query: ListOwnSheets): Promise<OwnSheetList> {
    return this.queries.list(actor, query);
  }

  @Post()
  @Permit('own-sheet.manage')
  @RateLimit('own-sheet.upload', 30)
  @ApiConsumes('multipart/form-data')
  @ApiBody(OwnSheetForm)
  @Returns(OwnSheetView, 201)
  async add(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<OwnSheetView> {
    const id = await this.receiver.receiveForm(request, OwnSheetFields, (upload) => this.own.add(actor, upload));
    return this.queries.detail(actor, id);
  }

  @Get(':id')
  @Permit('own-sheet.use')
  @Returns(OwnSheetView)
  detail(
    @CurrentActor() actor: Actor,
    @Param({ schema: OwnSheetParams }) { id }: OwnSheetParams,
  ): Promise<OwnSheetView> {
    return this.queries.detail(actor, id);
  }

  @Put(':id')
  @Permit('own-sheet.manage')
  @Returns(OwnSheetView)
  async map(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: OwnSheetParams }) { id }: OwnSheetParams,
    @Body({ schema: MapOwnSheet }) mapping: MapOwnSheet,
  ): Promise<OwnSheetView> {
    await this.own.map(actor, { id, version }, mapping);
    return this.queries.detail(actor, id);
  }

  @Post(':id/file')
  @Permit('own-sheet.manage')
  @RateLimit('own-sheet.upload', 30)
  @ApiConsumes('multipart/form-data')
  @ApiBody(ReplacementForm)
  @Returns(OwnSheetView)
  async replace(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: OwnSheetParams }) { id }: OwnSheetParams,
    @Req() request: FastifyRequest,
  ): Promise<OwnSheetView> {
    await this.receiver.receiveForm(request, ReplacementFields, ({ file }) =>
      this.own.replace(actor, { id, version }, file),
    );
    return this.queries.detail(actor, id);
  }

  @Delete(':id')
  @Permit('own-sheet.manage')
  @HttpCode(204)
  remove(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: OwnSheetParams }) { id }: OwnSheetParams,
  ): Promise<void> {
    return this.own.remove(actor, { id, version });
  }

  /** The form with the records of this filter: a trial, marked 草稿. Under a number it goes out as a document. */
  @Post(':id/filled')
  @Permit('own-sheet.use')
  @RateLimit('document.make', 60)
  @HttpCode(200)
  @ApiProduces(XLSX)
  async filled(
    @CurrentActor() actor: Actor,
    @Param({ schema: OwnSheetParams }) { id }: OwnSheetParams,
    @Body({ schema: FillOwnSheet }) { filter }: FillOwnSheet,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const label = messageOf('document.draft', actor.language);
    await sendFile(reply, await this.printing.fill(actor, { id, filter, label }));
  }
}
