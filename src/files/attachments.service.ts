import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { realNow } from '../platform/clock/index.js';
import { Database, newId } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { EventLog } from '../platform/events/index.js';
import type { AttachmentEntity } from './attachment.entity.js';
import { attachmentErrors } from './attachments.errors.js';
import { AttachmentAdded, AttachmentPurged, AttachmentRestored, AttachmentTrashed } from './attachments.events.js';
import { AttachmentsRepository, type NewAttachment } from './attachments.repository.js';
import { AttachmentOwners } from './attachment-owners.js';
import { AttachmentStore } from './storage/attachment-store.js';

const MOST_PER_RECORD = 200;

/** A file that passed the inspection, still on the disk of this machine. */
export interface CheckedFile extends Omit<NewAttachment, 'id' | 'storageKey' | 'uploadedById' | 'onBehalfOfId'> {
  path: string;
}

/** Attachments: the object is stored before its row is committed and removed after it is deleted, so a row has bytes. */
@Injectable()
export class AttachmentsService {
  private readonly logger = new Logger(AttachmentsService.name);

  constructor(
    private readonly repository: AttachmentsRepository,
    private readonly owners: AttachmentOwners,
    private readonly store: AttachmentStore,
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** Answers the id; sending the same file to the same record again answers the one that is there. */
  async add(actor: Actor, { path, ...file }: CheckedFile): Promise<string> {
    const id = newId();
    const attachment: NewAttachment = {
      ...file,
      id,
      storageKey: `${realNow().toISOString().slice(0, 7).replace('-', '/')}/${id}`,
      uploadedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfId,
    };
    const same = await this.repository.findSame(attachment);
    if (same) {
      return same.id;
    }
    await this.put(attachment.storageKey, path);
    try {
      if (await this.database.transaction(() => this.record(actor, attachment))) {
        return id;
      }
    } catch (error) {
      await this.discard(attachment.storageKey);
      throw error;
    }
    await this.discard(attachment.storageKey);
    return (await this.repository.findSame(attachment))?.id ?? this.add(actor, { path, ...file });
  }

  /** @throws request.not-found, attachment.content-lost */
  async open(actor: Actor, id: string): Promise<{ attachment: AttachmentEntity; content: Readable }> {
    const attachment = await this.allowed(actor, await this.repository.find(id), 'read');
    const content = await this.store.read(attachment.storageKey);
    if (!content) {
      this.logger.error(`attachment ${id} has no content under ${attachment.storageKey}`);
      throw attachmentErrors.contentLost();
    }
    return { attachment, content };
  }

  async trash(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const attachment = await this.allowed(actor, await this.repository.findForChange(id), 'write');
      if (attachment.trashedAt === null) {
        await this.repository.trash(id, actor.userId);
        await this.events.append(actor, AttachmentTrashed(factOf(attachment)));
      }
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const attachment = await this.allowed(actor, await this.repository.findForChange(id), 'write');
      if (attachment.trashedAt !== null) {
        await this.repository.restore(id);
        await this.events.append(actor, AttachmentRestored(factOf(attachment)));
      }
    });
  }

  /** Deletes for good what has been in the trash for so many days. */
  async purge(days: number): Promise<void> {
    for (const id of await this.repository.trashedLongerThan(days)) {
      const key = await this.database.transaction(async () => {
        const attachment = await this.repository.findForChange(id);
        if (!attachment || attachment.trashedAt === null) {
          return null;
        }
        await this.repository.delete(id);
        await this.events.append(systemActor('attachment-purge'), AttachmentPurged(factOf(attachment)));
        return attachment.storageKey;
      });
      if (key !== null) {
        await this.discard(key);
      }
    }
  }

  /** False when another send of the same file was faster. */
  private async record(actor: Actor, attachment: NewAttachment): Promise<boolean> {
    if ((await this.repository.countOf(attachment.recordKind, attachment.recordId)) >= MOST_PER_RECORD) {
      throw attachmentErrors.tooMany({ most: MOST_PER_RECORD });
    }
    if (!(await this.repository.add(attachment))) {
      return false;
    }
    const { mediaType, size, sha256, classification } = attachment;
    const { subject, data } = factOf(attachment);
    await this.events.append(
      actor,
      AttachmentAdded({ subject, data: { ...data, mediaType, size, sha256, classification } }),
    );
    return true;
  }

  private async put(key: string, path: string): Promise<void> {
    try {
      await this.store.put(key, path);
    } catch (error) {
      this.logger.error(`the attachment store takes nothing: ${String(error)}`);
      throw platformErrors.unavailable();
    }
  }

  /** What cannot be removed now is an orphan, and the sweeper comes every hour. */
  private async discard(key: string): Promise<void> {
    await this.store.remove(key).catch((error: unknown) => this.logger.warn(`${key} stays for now: ${String(error)}`));
  }

  /** The attachment, when the actor may do that with its record. What lies in the trash is not opened. */
  private async allowed(
    actor: Actor,
    attachment: AttachmentEntity | null,
    needed: 'read' | 'write',
  ): Promise<AttachmentEntity> {
    if (!attachment || (needed === 'read' && attachment.trashedAt !== null)) {
      throw platformErrors.notFound();
    }
    await this.owners.require(actor, { kind: attachment.recordKind, id: attachment.recordId }, needed);
    return attachment;
  }
}

function factOf({ id, recordKind, recordId }: NewAttachment) {
  return { subject: { kind: recordKind, id: recordId }, data: { attachmentId: id } };
}
