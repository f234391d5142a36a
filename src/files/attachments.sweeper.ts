import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { realNow } from '../platform/clock/index.js';
import { JobQueues, defineJob } from '../platform/queue/index.js';
import { AttachmentsRepository } from './attachments.repository.js';
import { AttachmentStore } from './storage/attachment-store.js';
import { kindOfKey } from './storage/open-store.js';

const HOUR_MS = 3_600_000;
const BATCH = 500;

const SweepAttachments = defineJob({
  queue: 'maintenance',
  name: 'attachment.sweep',
  payload: z.object({}),
  concurrency: 1,
});

/** Takes away what a crash between store and database has left: objects without a row. */
@Injectable()
export class AttachmentsSweeper implements OnModuleInit {
  private readonly logger = new Logger(AttachmentsSweeper.name);

  constructor(
    private readonly repository: AttachmentsRepository,
    private readonly store: AttachmentStore,
    private readonly queues: JobQueues,
  ) {}

  onModuleInit(): void {
    this.queues.handle(SweepAttachments, () => this.sweep());
    this.queues.every(SweepAttachments, HOUR_MS);
  }

  /** Younger than an hour it may belong to an upload that is about to commit. */
  async sweep(): Promise<void> {
    const limit = realNow().getTime() - HOUR_MS;
    let keys: string[] = [];
    for await (const { key, storedAt } of this.store.list()) {
      if (kindOfKey(key) !== 'foreign' && storedAt.getTime() < limit) {
        keys.push(key);
      }
      if (keys.length === BATCH) {
        await this.removeUnknown(keys);
        keys = [];
      }
    }
    await this.removeUnknown(keys);
  }

  private async removeUnknown(keys: readonly string[]): Promise<void> {
    for (const key of await this.repository.unknownKeys(keys)) {
      this.logger.warn(`removing ${key}, which belongs to no attachment`);
      await this.store.remove(key);
    }
  }
}
