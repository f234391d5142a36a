import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Settings } from '../platform/settings/index.js';
import { AttachmentOwners } from './attachment-owners.js';
import { attachmentErrors } from './attachments.errors.js';
import { AttachmentsService } from './attachments.service.js';
import { WorkSecretAllowed } from './attachments.settings.js';
import { inspect } from './inspection/inspection.js';
import type { Upload } from './upload-receiver.js';

/** Decides about an upload before anything of it is stored. */
@Injectable()
export class AttachmentUploadService {
  constructor(
    private readonly owners: AttachmentOwners,
    private readonly settings: Settings,
    private readonly attachments: AttachmentsService,
  ) {}

  /** @throws request.not-found, access.denied, and the refusals of `attachments.errors.ts` */
  async upload(actor: Actor, { recordKind, recordId, classification, file }: Upload): Promise<string> {
    await this.owners.require(actor, { kind: recordKind, id: recordId }, 'write');
    if (classification === 'WORK_SECRET' && !(await this.settings.get(WorkSecretAllowed))) {
      throw attachmentErrors.workSecret();
    }
    const { path, size, sha256 } = file;
    const inspected = await inspect(path, file.sentName);
    return this.attachments.add(actor, { ...inspected, path, size, sha256, recordKind, recordId, classification });
  }
}
