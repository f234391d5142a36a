import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { toPage, type Page } from '../platform/http/index.js';
import { RecordTitles, type RecordTitle } from '../platform/records/index.js';
import { RemindersQueries, type MineRow } from './reminders.queries.js';
import type { ListMine, MyLimitCounts, MyLimitView } from './reminders.schemas.js';

/** What a person has to do until when, over all kinds of records (今日). */
@Injectable()
export class RemindersService {
  constructor(
    private readonly queries: RemindersQueries,
    private readonly titles: RecordTitles,
  ) {}

  async mine(actor: Actor, query: ListMine): Promise<Page<MyLimitView>> {
    const page = toPage(await this.queries.mine(idOf(actor), query), query, (row) => [row.position, row.id]);
    const refs = page.items.map((row) => ({ kind: row.recordKind, id: row.recordId }));
    const titleOf = await this.titles.titlesOf(actor, refs);
    return {
      ...page,
      items: page.items.map((row) => toView(row, titleOf({ kind: row.recordKind, id: row.recordId }))),
    };
  }

  async counts(actor: Actor): Promise<MyLimitCounts> {
    return this.queries.counts(idOf(actor));
  }
}

function idOf(actor: Actor): string {
  if (actor.userId === null) {
    throw platformErrors.unauthenticated();
  }
  return actor.userId;
}

function toView(row: MineRow, title: RecordTitle | undefined): MyLimitView {
  return {
    rule: row.rule,
    record: {
      kind: row.recordKind,
      id: row.recordId,
      code: title?.code ?? null,
      title: title?.title ?? null,
      path: title?.path ?? null,
    },
    startedAt: row.startedAt.toISOString(),
    limit: { amount: Number(row.amount), unit: row.unit },
    dueAt: row.dueAt.toISOString(),
    isLate: row.isLate,
    isProvisional: row.isProvisional,
    owedBy: row.owedBy,
    explanation: row.explanation,
  };
}
