import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { toPage, type Page } from '../platform/http/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { RecordTitles, nameOfRecord, type RecordRef, type RecordTitle } from '../platform/records/index.js';
import { InboxQueries, type InboxRow } from './inbox.queries.js';
import { InboxRepository } from './inbox.repository.js';
import type { InboxItemView, ListInbox } from './inbox.schemas.js';
import { urgeText } from './urge-text.js';

/** One's own inbox. Having read something is no business act: it leaves no event. */
@Injectable()
export class InboxService {
  constructor(
    private readonly database: Database,
    private readonly repository: InboxRepository,
    private readonly queries: InboxQueries,
    private readonly titles: RecordTitles,
  ) {}

  async list(actor: Actor, query: ListInbox): Promise<Page<InboxItemView>> {
    const page = toPage(await this.queries.list(ownerOf(actor), query), query, (row) => [row.recordedAt, row.id]);
    const titleOf = await this.titles.titlesOf(
      actor,
      page.items.flatMap((row) => recordOf(row) ?? []),
    );
    return { ...page, items: page.items.map((row) => toView(actor, row, titleOf)) };
  }

  async count(actor: Actor): Promise<{ unread: number }> {
    return { unread: await this.queries.countUnread(ownerOf(actor)) };
  }

  /** @throws request.not-found for an item of somebody else */
  async read(actor: Actor, id: string): Promise<{ unread: number }> {
    await this.require(actor, id);
    return this.markRead(actor, id);
  }

  async readAll(actor: Actor): Promise<{ unread: number }> {
    return this.markRead(actor, null);
  }

  /** @throws request.not-found for an item of somebody else */
  async urgeText(actor: Actor, id: string, origin: string): Promise<{ text: string }> {
    const row = await this.require(actor, id);
    const record = recordOf(row);
    const title = record && (await this.titles.titlesOf(actor, [record]))(record);
    return { text: urgeText({ code: row.code, params: row.params, record: title }, actor.language, origin) };
  }

  private async markRead(actor: Actor, id: string | null): Promise<{ unread: number }> {
    const owner = ownerOf(actor);
    await this.database.transaction(async () => {
      if ((await this.repository.markRead(owner, id)) > 0) {
        await this.repository.announce([owner]);
      }
    });
    return this.count(actor);
  }

  private async require(actor: Actor, id: string): Promise<InboxRow> {
    const row = await this.queries.find(ownerOf(actor), id);
    if (!row) {
      throw platformErrors.notFound();
    }
    return row;
  }
}

function ownerOf(actor: Actor): string {
  if (actor.userId === null) {
    throw platformErrors.unauthenticated();
  }
  return actor.userId;
}

function recordOf(row: InboxRow): RecordRef | undefined {
  return row.recordKind !== null && row.recordId !== null ? { kind: row.recordKind, id: row.recordId } : undefined;
}

function toView(actor: Actor, row: InboxRow, titleOf: (record: RecordRef) => RecordTitle | undefined): InboxItemView {
  const record = recordView(row, titleOf);
  const name = nameOfRecord(record);
  const params = { ...row.params, record: name || messageOf('inbox.some-record', actor.language) };
  return {
    id: row.id,
    code: row.code,
    params: row.params,
    text: messageOf(row.code, actor.language, params),
    record,
    step: row.step,
    isLate: row.isLate,
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
    mail: row.mail,
  };
}

function recordView(row: InboxRow, titleOf: (record: RecordRef) => RecordTitle | undefined): InboxItemView['record'] {
  const ref = recordOf(row);
  if (!ref) {
    return null;
  }
  const { code, title, path } = titleOf(ref) ?? { code: null, title: null, path: null };
  return { ...ref, code, title, path };
}
