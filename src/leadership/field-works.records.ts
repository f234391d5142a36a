import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentOwners, type AttachmentAccess, type AttachmentOwner } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { RecordTitles, type RecordCode, type RecordTitle, type RecordTitleReader } from '../platform/records/index.js';
import { TaskSources, type TaskSource } from '../tasks/index.js';
import { FieldWorksQueries } from './field-works.queries.js';
import './field-works.messages.js';
import { FieldWorksRepository } from './field-works.repository.js';
import type { FieldWorkView } from './field-works.view.schemas.js';

/** An on-site record towards those who know only kind and id: tasks come from it, photos hang on it. */
@Injectable()
export class FieldWorksRecords implements RecordTitleReader, AttachmentOwner, TaskSource, OnModuleInit {
  readonly kind = 'field-work';
  readonly permission = 'field-work.read';

  constructor(
    private readonly queries: FieldWorksQueries,
    private readonly repository: FieldWorksRepository,
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
    const works = await this.queries.inScope(actor, ids);
    return new Map(works.map((work) => [work.id, titleOf(actor, work)]));
  }

  async codesOf(ids: readonly string[]): Promise<Map<string, RecordCode>> {
    return new Map(ids.map((id) => [id, { code: null, path: pathOf(id) }]));
  }

  ownersOf(id: string): Promise<readonly string[]> {
    return this.repository.partiesOf(id);
  }

  /** Who may not read the words sees no photo either. */
  async access(actor: Actor, id: string): Promise<AttachmentAccess> {
    const work = actor.permissions.has(this.permission) ? await this.queries.find(actor, id) : null;
    if (work === null || work.words === null) {
      return 'none';
    }
    return work.can.addPhoto ? 'write' : 'read';
  }
}

/** 一线拍板 and the record on which it was, as the reader may know that. */
function titleOf({ language }: Actor, { id, kind, record, words }: FieldWorkView): RecordTitle {
  const name = [messageOf(`field-work.kind.${kind}`, language), record?.title].filter(Boolean).join(' · ');
  return { code: null, title: name, path: pathOf(id), isConfidential: words === null };
}

function pathOf(id: string): string {
  return `/field-works/${id}`;
}
