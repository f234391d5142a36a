import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, RateLimit, Returns } from '../platform/http/index.js';
import { contentDisposition } from './attachment-name.js';
import { AttachmentOwners } from './attachment-owners.js';
import { AttachmentsQueries } from './attachments.queries.js';
import { AttachmentList, AttachmentParams, AttachmentView, RecordQuery, UploadForm } from './attachments.schemas.js';
import { AttachmentsService } from './attachments.service.js';
import { AttachmentUploadService } from './attachments.upload.service.js';
import { UploadReceiver } from './upload-receiver.js';

@ApiTags('attachments')
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly uploads: AttachmentUploadService,
    private readonly attachments: AttachmentsService,
    private readonly queries: AttachmentsQueries,
    private readonly owners: AttachmentOwners,
    private readonly receiver: UploadReceiver,
  ) {}

  @Post()
  @Permit('attachment.write')
  @RateLimit('attachment.upload', 60)
  @ApiConsumes('multipart/form-data')
  @ApiBody(UploadForm)
  @Returns(AttachmentView, 201)
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<AttachmentView> {
    const id = await this.receiver.receive(request, (upload) => this.uploads.upload(actor, upload));
    return this.queries.one(id, 'write');
  }

  @Get()
  @Permit('attachment.read')
  @Returns(AttachmentList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: RecordQuery }) { recordKind, recordId, trashed }: RecordQuery,
  ): Promise<AttachmentList> {
    const access = await this.owners.require(actor, { kind: recordKind, id: recordId }, 'read');
    const record = { kind: recordKind, id: recordId, isTrashed: trashed === 'true' };
    return { items: await this.queries.ofRecord(record, access) };
  }

  /** Always a download, never a page: whatever the content is, a browser does not run it under our address. */
  @Get(':id/content')
  @Permit('attachment.read')
  async content(
    @CurrentActor() actor: Actor,
    @Param({ schema: AttachmentParams }) { id }: AttachmentParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { attachment, content } = await this.attachments.open(actor, id);
    await reply
      .header('content-type', attachment.mediaType)
      .header('content-length', attachment.size)
      .header('content-disposition', contentDisposition(attachment.name))
      .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
      .header('cache-control', 'private, no-store')
      .send(content);
  }

  @Delete(':id')
  @Permit('attachment.write')
  @HttpCode(204)
  trash(@CurrentActor() actor: Actor, @Param({ schema: AttachmentParams }) { id }: AttachmentParams): Promise<void> {
    return this.attachments.trash(actor, id);
  }

  @Post(':id/restoration')
  @Permit('attachment.write')
  @Returns(AttachmentView)
  async restore(
    @CurrentActor() actor: Actor,
    @Param({ schema: AttachmentParams }) { id }: AttachmentParams,
  ): Promise<AttachmentView> {
    await this.attachments.restore(actor, id);
    return this.queries.one(id, 'write');
  }
}
