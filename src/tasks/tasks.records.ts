import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentOwners, type AttachmentAccess, type AttachmentOwner } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { RecordTitles, type RecordCode, type RecordTitle, type RecordTitleReader } from '../platform/records/index.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import type { TaskVerb } from './tasks.policy.js';
import { TasksReader } from './tasks.reader.js';

/** Who may do one of these may add the paper that belongs to it. */
const WRITING: readonly TaskVerb[] = ['logProgress', 'answer', 'acknowledge', 'object', 'close', 'cancel', 'reopen'];

/** A task towards those who know only kind and id: inboxes name it, files hang on it with its rights. */
@Injectable()
export class TasksRecords implements RecordTitleReader, AttachmentOwner, OnModuleInit {
  readonly kind = 'task';
  readonly permission = 'task.read';

  constructor(
    private readonly reader: TasksReader,
    private readonly details: TasksDetailQueries,
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

  async access(actor: Actor, recordId: string): Promise<AttachmentAccess> {
    if (!actor.permissions.has(this.permission)) {
      return 'none';
    }
    const can = await this.details.abilities(actor, recordId);
    if (can === null) {
      return 'none';
    }
    const mayAdd = WRITING.some((verb) => can[verb]) || can.parts.some((part) => part.acknowledge || part.answer);
    return mayAdd ? 'write' : 'read';
  }
}

function pathOf(id: string): string {
  return `/tasks/${id}`;
}
