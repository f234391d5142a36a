import { Injectable } from '@nestjs/common';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import {
  HandoverEntity,
  HandoverReceiverEntity,
  type Handover,
  type HandoverItem,
  type HandoverReceiver,
} from './handover.entity.js';

export type MovedItem = HandoverItem & { toId: string; before: Record<string, unknown>; versionAfter: number };

@Injectable()
export class HandoverRepository {
  constructor(private readonly database: Database) {}

  /** The business instant and the next code of its year (gaps allowed). */
  async nextCode(): Promise<{ now: Date; code: string }> {
    const [row] = await this.database.query<{ now: Date; code: string }>(
      `select ${BUSINESS_NOW} as now,
              next_handover_code(extract(year from ${BUSINESS_NOW} at time zone 'Asia/Shanghai')::integer) as code`,
    );
    if (!row) {
      throw new Error('no code was given');
    }
    return row;
  }

  async insert(handover: Omit<Handover, 'version' | 'undoneAt' | 'undoneById'>): Promise<void> {
    await this.database.manager.insert(HandoverEntity, handover);
  }

  async insertReceivers(receivers: readonly HandoverReceiver[]): Promise<void> {
    await this.database.manager.insert(HandoverReceiverEntity, [...receivers]);
  }

  async insertItems(items: readonly HandoverItem[]): Promise<void> {
    await this.database.query(
      `insert into handover_item
         (handover_id, place, record_kind, record_id, to_id, refusal, held, before, version_after)
       select "handoverId", place, "recordKind", "recordId", "toId", refusal, held, nullif(before, 'null'), "versionAfter"
       from jsonb_to_recordset($1) as item ("handoverId" uuid, place integer, "recordKind" text, "recordId" uuid,
         "toId" uuid, refusal text, held jsonb, before jsonb, "versionAfter" integer)`,
      [JSON.stringify(items)],
    );
  }

  async find(id: string): Promise<Handover | null> {
    return this.database.manager.findOneBy(HandoverEntity, { id });
  }

  async lock(id: string): Promise<Handover | null> {
    return this.database.manager.findOne(HandoverEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async update({ id, version }: Handover, changes: Partial<Handover>): Promise<void> {
    await this.database.manager.update(HandoverEntity, { id }, { ...changes, version: version + 1 });
  }

  async receiversOf(handoverId: string): Promise<HandoverReceiver[]> {
    return this.database.manager.findBy(HandoverReceiverEntity, { handoverId });
  }

  async accept(handoverId: string, personId: string, accepted: { at: Date; remark: string | null }): Promise<void> {
    const changes = { acceptedAt: accepted.at, remark: accepted.remark };
    await this.database.manager.update(HandoverReceiverEntity, { handoverId, personId }, changes);
  }

  /** What went to somebody, in the order of the list. */
  async movedItems(handoverId: string): Promise<MovedItem[]> {
    return this.items<MovedItem>(handoverId, 'handover_item.version_after is not null');
  }

  /** What the pack of one receiver names: what went there, and what stayed. */
  async packItems(handoverId: string, toId: string): Promise<HandoverItem[]> {
    return this.items(handoverId, '(handover_item.to_id = $2 or handover_item.version_after is null)', [toId]);
  }

  private async items<Item = HandoverItem>(
    handoverId: string,
    condition: string,
    more: string[] = [],
  ): Promise<Item[]> {
    return this.database.query<Item>(
      `select handover_item.handover_id as "handoverId", handover_item.place, handover_item.record_kind as "recordKind",
              handover_item.record_id as "recordId", handover_item.to_id as "toId", handover_item.refusal,
              handover_item.held, handover_item.before, handover_item.version_after as "versionAfter"
       from handover_item where handover_item.handover_id = $1 and ${condition} order by handover_item.place`,
      [handoverId, ...more],
    );
  }
}
