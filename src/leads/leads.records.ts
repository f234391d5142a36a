import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentOwners, type AttachmentAccess, type AttachmentOwner } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { RecordTitles, type RecordCode, type RecordTitle, type RecordTitleReader } from '../platform/records/index.js';
import { LeadReadings } from './lead-readings.js';
import { LeadsReader } from './leads.reader.js';
import { LeadsSightQueries } from './leads.sight.queries.js';

/** A lead towards those who know only kind and id: inboxes name it, attachments hang on it with its rights. */
@Injectable()
export class LeadsRecords implements RecordTitleReader, AttachmentOwner, OnModuleInit {
  readonly kind = 'lead';
  readonly permission = 'lead.read';

  constructor(
    private readonly reader: LeadsReader,
    private readonly sight: LeadsSightQueries,
    private readonly readings: LeadReadings,
    private readonly titles: RecordTitles,
    private readonly attachments: AttachmentOwners,
  ) {}

  onModuleInit(): void {
    this.titles.register(this.kind, this);
    this.attachments.register(this);
  }

  async titlesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, RecordTitle>> {
    const titles = await this.reader.titleOf(actor, ids);
    return new Map([...titles].map(([id, title]) => [id, { ...title, path: pathOf(id) }]));
  }

  async codesOf(ids: readonly string[]): Promise<Map<string, RecordCode>> {
    const codes = await this.reader.codesOf(ids);
    return new Map([...codes].map(([id, code]) => [id, { code, path: pathOf(id) }]));
  }

  /** Whoever sees only figures or the anonymous description sees no attachment either. */
  async access(actor: Actor, recordId: string): Promise<AttachmentAccess> {
    const sight = await this.sight.sightOf(actor, recordId);
    if (sight?.visibility !== 'FULL') {
      return 'none';
    }
    await this.readings.note(actor, sight, 'attachments');
    return sight.can.edit || sight.can.followUp ? 'write' : 'read';
  }
}

function pathOf(id: string): string {
  return `/leads/${id}`;
}
