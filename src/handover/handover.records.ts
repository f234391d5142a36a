import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentOwners, type AttachmentAccess, type AttachmentOwner } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { DomainError } from '../platform/errors/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { RecordTitles, type RecordCode, type RecordTitle, type RecordTitleReader } from '../platform/records/index.js';
import { HandoverQueries } from './handover.queries.js';

/** A handover towards those who know only kind and id: inboxes name it, the signed list hangs on it. */
@Injectable()
export class HandoverRecords implements RecordTitleReader, AttachmentOwner, OnModuleInit {
  readonly kind = 'handover';
  readonly permission = 'handover.read';

  constructor(
    private readonly queries: HandoverQueries,
    private readonly titles: RecordTitles,
    private readonly attachments: AttachmentOwners,
  ) {}

  onModuleInit(): void {
    this.titles.register(this.kind, this);
    this.attachments.register(this);
  }

  async titlesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, RecordTitle>> {
    const title = messageOf('handover.title', actor.language);
    const codes = await this.queries.codesFor(actor, ids);
    return new Map([...codes].map(([id, code]) => [id, { code, title, path: pathOf(id) }]));
  }

  async codesOf(ids: readonly string[]): Promise<Map<string, RecordCode>> {
    const codes = await this.queries.codesFor(null, ids);
    return new Map([...codes].map(([id, code]) => [id, { code, path: pathOf(id) }]));
  }

  /** What was signed is kept with it, by whoever may open the list. */
  async access(actor: Actor, recordId: string): Promise<AttachmentAccess> {
    if (!actor.permissions.has(this.permission)) {
      return 'none';
    }
    try {
      return (await this.queries.detail(actor, recordId)).can.openPack ? 'write' : 'none';
    } catch (error) {
      if (error instanceof DomainError) {
        return 'none';
      }
      throw error;
    }
  }
}

function pathOf(id: string): string {
  return `/handovers/${id}`;
}
