import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentOwners, type AttachmentAccess, type AttachmentOwner } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { mayOpen } from './document-scope.js';
import { DocumentOpened } from './documents.events.js';
import { DocumentsRepository } from './documents.repository.js';

/** What was issued is read by those who may, each time logged, and written to by nobody. */
@Injectable()
export class DocumentsRecords implements AttachmentOwner, OnModuleInit {
  readonly kind = 'document';

  constructor(
    private readonly attachments: AttachmentOwners,
    private readonly repository: DocumentsRepository,
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  onModuleInit(): void {
    this.attachments.register(this);
  }

  async access(actor: Actor, recordId: string): Promise<AttachmentAccess> {
    const document = actor.permissions.has('document.read') ? await this.repository.find(recordId) : null;
    if (!document || !mayOpen(actor, document)) {
      return 'none';
    }
    const { series, number } = document;
    await this.database.transaction(async () => {
      const subject = { kind: this.kind, id: recordId };
      await this.events.append(actor, DocumentOpened({ subject, data: { series, number } }));
    });
    return 'read';
  }
}
