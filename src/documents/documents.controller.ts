import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
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
import { XLSX, sendFile } from './made-file.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly queries: DocumentsQueries,
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

  @Get(':id/draft')
  @Permit('document.issue')
  @RateLimit('document.make', 60)
  @ApiProduces(XLSX)
  async preview(
    @CurrentActor() actor: Actor,
    @Param({ schema: DocumentParams }) { id }: DocumentParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.documents.preview(actor, id));
  }

  @Post(':id/issue')
  @Permit('document.issue')
  @RateLimit('document.make', 60)
  @Returns(DocumentView)
  async issue(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: DocumentParams }) { id }: DocumentParams,
  ): Promise<DocumentView> {
    await this.documents.issue(actor, { id, version });
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
  ): Promise<DocumentView> {
    await this.documents.correct(actor, { id, version }, reason);
    return this.queries.detail(actor, id);
  }
}
