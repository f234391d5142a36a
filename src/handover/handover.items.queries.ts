import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { HandoverLines, type ShownRecord } from './handover-lines.js';
import type { HandoverItem } from './handover.entity.js';
import { HandoverQueries } from './handover.queries.js';
import type { ListHandoverItems } from './handover.schemas.js';
import type { HandoverItemPage, HandoverView } from './handover.view.schemas.js';

type Row = Pick<HandoverItem, 'place' | 'recordKind' | 'recordId' | 'toId' | 'refusal' | 'held'>;

/** The lines of one handover, as their reader may see them. */
@Injectable()
export class HandoverItemsQueries {
  constructor(
    private readonly database: Database,
    private readonly handovers: HandoverQueries,
    private readonly lines: HandoverLines,
  ) {}

  /** @throws handover.not-found */
  async list(actor: Actor, id: string, query: ListHandoverItems): Promise<HandoverItemPage> {
    const handover = await this.handovers.detail(actor, id);
    const cursorKey = { ...query, id };
    const parameters = new SqlParameters();
    const conditions = [`handover_item.handover_id = ${parameters.add(id)}`];
    const position = decodeCursor(cursorKey);
    if (position !== null) {
      conditions.push(`handover_item.place > ${parameters.add(position[0])}`);
    }
    if (query.toId !== undefined) {
      conditions.push(`handover_item.to_id = ${parameters.add(query.toId)}`);
    }
    const rows = await this.database.query<Row>(
      `select handover_item.place, handover_item.record_kind as "recordKind", handover_item.record_id as "recordId",
              handover_item.to_id as "toId", handover_item.refusal, handover_item.held
       from handover_item where ${conditions.join(' and ')}
       order by handover_item.place limit ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    const page = toPage(rows, cursorKey, ({ place }) => [place]);
    const shown = page.items.map((row) => shownTo(actor, handover, row));
    const lines = await this.lines.linesOf(actor, shown);
    const places = page.items.map(({ place }) => place);
    return {
      items: lines.map((line, index) => ({ ...line, place: places[index] ?? 0 })),
      nextCursor: page.nextCursor,
    };
  }
}

function shownTo(actor: Actor, handover: HandoverView, { recordKind: kind, held, toId, refusal }: Row): ShownRecord {
  const isReceived = toId !== null && toId === actor.userId && refusal === null && handover.undoneAt === null;
  return { kind, held, toId, refusal, isOwn: isReceived || handover.from.id === actor.userId };
}
