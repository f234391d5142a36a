import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentOwners, type AttachmentAccess, type AttachmentOwner } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { RecordTitles, type RecordCode, type RecordTitle, type RecordTitleReader } from '../platform/records/index.js';
import { TaskSources, type TaskSource } from '../tasks/index.js';
import { refusalOf } from './instructions.policy.js';
import { InstructionsReader } from './instructions.reader.js';
import { mayReadWords } from './instructions.rows.js';
import { InstructionsSightQueries } from './instructions.sight.queries.js';

/**
 * An instruction towards those who know only kind and id: inboxes name it, tasks come from it, the photo of its page
 * hangs on it, with its rights.
 */
@Injectable()
export class InstructionsRecords implements RecordTitleReader, AttachmentOwner, TaskSource, OnModuleInit {
  readonly kind = 'instruction';
  readonly permission = 'instruction.read';

  constructor(
    private readonly reader: InstructionsReader,
    private readonly sights: InstructionsSightQueries,
    private readonly titles: RecordTitles,
    private readonly attachments: AttachmentOwners,
    private readonly sources: TaskSources,
  ) {}

  onModuleInit(): void {
    this.titles.register(this.kind, this);
    this.attachments.register(this);
    this.sources.register(this);
  }

  async titlesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, RecordTitle>> {
    const titles = await this.reader.titleOf(actor, ids);
    return new Map([...titles].map(([id, title]) => [id, { ...title, path: pathOf(id) }]));
  }

  async codesOf(ids: readonly string[]): Promise<Map<string, RecordCode>> {
    const codes = await this.reader.codesOf(ids);
    return new Map([...codes].map(([id, code]) => [id, { code, path: pathOf(id) }]));
  }

  ownersOf(id: string): Promise<readonly string[]> {
    return this.reader.partiesOf(id);
  }

  /** Who may not read the words sees no photo of them either. */
  async access(actor: Actor, id: string): Promise<AttachmentAccess> {
    if (!actor.permissions.has(this.permission)) {
      return 'none';
    }
    const seen = await this.sights.seenBy(actor, id);
    if (!seen || seen.row.trashedAt !== null || !mayReadWords(actor, seen.row, seen.sight)) {
      return 'none';
    }
    const standing = { ...seen.row, isTrashed: false, readsWords: true };
    return refusalOf(actor, 'addPage', standing) === null ? 'write' : 'read';
  }
}

function pathOf(id: string): string {
  return `/instructions/${id}`;
}
