import { Module, type OnModuleInit } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Trash } from '../platform/trash/index.js';
import { AttachmentOwners } from './attachment-owners.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsQueries } from './attachments.queries.js';
import { AttachmentsReader } from './attachments.reader.js';
import { AttachmentsRepository } from './attachments.repository.js';
import { AttachmentsService } from './attachments.service.js';
import { AttachmentsSweeper } from './attachments.sweeper.js';
import { AttachmentUploadService } from './attachments.upload.service.js';
import { AttachmentStore } from './storage/attachment-store.js';
import { openAttachmentStore } from './storage/open-store.js';
import { UploadReceiver } from './upload-receiver.js';

@Module({
  controllers: [AttachmentsController],
  providers: [
    AttachmentOwners,
    AttachmentsQueries,
    AttachmentsReader,
    AttachmentsRepository,
    AttachmentsService,
    AttachmentsSweeper,
    AttachmentUploadService,
    UploadReceiver,
    { provide: AttachmentStore, inject: [Config], useFactory: openAttachmentStore },
  ],
  exports: [
    AttachmentOwners,
    AttachmentsReader,
    AttachmentsService,
    AttachmentUploadService,
    AttachmentStore,
    UploadReceiver,
  ],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly trash: Trash,
    private readonly attachments: AttachmentsService,
  ) {}

  onModuleInit(): void {
    this.trash.register('attachment', (days) => this.attachments.purge(days));
  }
}
