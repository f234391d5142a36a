import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { CurrentActor, IfMatch, RateLimit, Returns } from '../platform/http/index.js';
import { DocumentsQueries } from './documents.queries.js';
import {
  CorrectDocument,
  DocumentPage,
  DocumentParams,
  DocumentView,
  DraftDocument,
  ListDocuments,
} from './documents.schemas.js';
import { DocumentsService } from './documents.service.js';
import { DOCX, XLSX, sendFile } from './made-file.js';
import { publicAddress } from './public-address.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly queries: DocumentsQueries,
    private readonly config: Config,
  ) {}

  @Get()
  @Permit('document.read')
  @Returns(DocumentPage)
  list(@CurrentActor() actor: Actor, @Query({ schema: ListDocuments }) query: ListDocuments): Promise<DocumentPage> {
    return this.queries.list(actor, query);
  }

  @Post()
  @Permit('document.issue')
  @Returns(DocumentView, 201)
  async draft(
    @CurrentActor() actor: Actor,
    @Body({ schema: DraftDocument }) input: DraftDocument,
  ): Promise<DocumentView> {
    return this.queries.detail(actor, await this.documents.draft(actor, input));
  }

  @Get(':id')
  @Permit('document.read')
  @Returns(DocumentView)
  detail(
    @CurrentActor() actor: Actor,
    @Param({ schema: DocumentParams }) { id }: DocumentParams,
  ): Promise<DocumentView> {
    return this.queries.detail(actor, id);
  }

  @Delete(':id')
  @Permit('document.issue')
  @HttpCode(204)
  discard(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: DocumentParams }) { id }: DocumentParams,
  ): Promise<void> {
    return this.documents.discard(actor, { id, version });
  }

  @Get(':id/draft')
  @Permit('document.issue')
  @RateLimit('document.make', 60)
  @ApiProduces(XLSX, DOCX)
  async preview(
    @CurrentActor() actor: Actor,
    @Param({ schema: DocumentParams }) { id }: DocumentParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.documents.preview(actor, { id, address: this.addressOf(request) }));
  }

  @Post(':id/issue')
  @Permit('document.issue')
  @RateLimit('document.make', 60)
  @Returns(DocumentView)
  async issue(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: DocumentParams }) { id }: DocumentParams,
    @Req() request: FastifyRequest,
  ): Promise<DocumentView> {
    await this.documents.issue(actor, { id, version, address: this.addressOf(request) });
    return this.queries.detail(actor, id);
  }

  @Post(':id/corrections')
  @Permit('document.issue')
  @RateLimit('document.make', 60)
  @Returns(DocumentView)
  async correct(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: DocumentParams }) { id }: DocumentParams,
    @Body({ schema: CorrectDocument }) { reason }: CorrectDocument,
    @Req() request: FastifyRequest,
  ): Promise<DocumentView> {
    await this.documents.correct(actor, { id, version, address: this.addressOf(request) }, reason);
    return this.queries.detail(actor, id);
  }

  private addressOf(request: FastifyRequest): string {
    return publicAddress(request, this.config);
  }
}
