import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import { UploadReceiver } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, RateLimit, Returns } from '../platform/http/index.js';
import { ImportMappingService } from './imports.mapping.service.js';
import { ImportsQueries } from './imports.queries.js';
import {
  CommitImport,
  ImportFields,
  ImportForm,
  ImportParams,
  ListImports,
  MapImport,
  PasteImport,
  RevertImport,
} from './imports.schemas.js';
import { ImportsService } from './imports.service.js';
import { ImportUploadService } from './imports.upload.service.js';
import { ImportPage, ImportView } from './imports.view.schemas.js';

/** A sheet on its way in: read, mapped, looked at, made records, taken back. Rows and files have a controller of their own. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly uploads: ImportUploadService,
    private readonly mapping: ImportMappingService,
    private readonly imports: ImportsService,
    private readonly queries: ImportsQueries,
    private readonly receiver: UploadReceiver,
  ) {}

  @Get()
  @Permit('import.run')
  @Returns(ImportPage)
  list(@CurrentActor() actor: Actor, @Query({ schema: ListImports }) query: ListImports): Promise<ImportPage> {
    return this.queries.list(actor, query);
  }

  @Post()
  @Permit('import.run')
  @RateLimit('import.upload', 30)
  @ApiConsumes('multipart/form-data')
  @ApiBody(ImportForm)
  @Returns(ImportView, 201)
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportView> {
    const id = await this.receiver.receiveForm(request, ImportFields, (sent) => this.uploads.upload(actor, sent));
    return this.queries.detail(actor, id);
  }

  @Post('pasted')
  @Permit('import.run')
  @RateLimit('import.upload', 30)
  @Returns(ImportView, 201)
  async paste(@CurrentActor() actor: Actor, @Body({ schema: PasteImport }) input: PasteImport): Promise<ImportView> {
    return this.queries.detail(actor, await this.uploads.paste(actor, input));
  }

  @Get(':id')
  @Permit('import.run')
  @Returns(ImportView)
  detail(@CurrentActor() actor: Actor, @Param({ schema: ImportParams }) { id }: ImportParams): Promise<ImportView> {
    return this.queries.detail(actor, id);
  }

  @Put(':id/mapping')
  @Permit('import.run')
  @Returns(ImportView)
  async map(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: ImportParams }) { id }: ImportParams,
    @Body({ schema: MapImport }) input: MapImport,
  ): Promise<ImportView> {
    await this.mapping.change(actor, { id, version }, input);
    return this.queries.detail(actor, id);
  }

  @Post(':id/commitment')
  @Permit('import.run')
  @Returns(ImportView)
  async commit(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: ImportParams }) { id }: ImportParams,
    @Body({ schema: CommitImport }) input: CommitImport,
  ): Promise<ImportView> {
    await this.imports.commit(actor, { id, version }, input);
    return this.queries.detail(actor, id);
  }

  @Post(':id/reversal')
  @Permit('import.run')
  @Returns(ImportView)
  async revert(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: ImportParams }) { id }: ImportParams,
    @Body({ schema: RevertImport }) { reason }: RevertImport,
  ): Promise<ImportView> {
    await this.imports.revert(actor, { id, version }, reason);
    return this.queries.detail(actor, id);
  }

  @Delete(':id')
  @Permit('import.run')
  @HttpCode(204)
  async discard(@CurrentActor() actor: Actor, @Param({ schema: ImportParams }) { id }: ImportParams): Promise<void> {
    await this.imports.discard(actor, id);
  }
}
