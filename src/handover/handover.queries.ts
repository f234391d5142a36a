import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { Settings } from '../platform/settings/index.js';
import type { Handover } from './handover.entity.js';
import { handoverErrors } from './handover.errors.js';
import { mayOpenPack, mayUndo, mayAccept, seesAllHandovers } from './handover.policy.js';
import type { ListHandovers } from './handover.schemas.js';
import { undoDays } from './handover.settings.js';
import type { HandoverPage, HandoverView } from './handover.view.schemas.js';

type Person = { id: string; name: string };

export interface HandoverRow extends Omit<Handover, 'fromId' | 'byId' | 'undoneById'> {
  from: Person;
  by: Person;
  counts: Array<{ kind: string; count: number }>;
  left: number;
  receivers: Array<Person & { count: number; acceptedAt: string | null; remark: string | null }>;
  isInTime: boolean;
}

const personOf = (id: string): string =>
  `json_build_object('id', ${id}, 'name', coalesce((select person.name from person where person.id = ${id}), ''))`;

const columns = (
  days: string,
): string => `handover.id, handover.version, handover.code, handover.basis, handover.reason,
  handover.note, handover.made_at as "madeAt", handover.undone_at as "undoneAt",
  handover.made_at + ${days}::integer * interval '1 day' >= ${BUSINESS_NOW} as "isInTime",
  ${personOf('handover.from_id')} as "from", ${personOf('handover.by_id')} as "by",
  coalesce((
    select json_agg(json_build_object('kind', counted.record_kind, 'count', counted.count) order by counted.record_kind)
    from (select handover_item.record_kind, count(*)::integer as count from handover_item
          where handover_item.handover_id = handover.id and handover_item.version_after is not null
          group by handover_item.record_kind) as counted), '[]') as counts,
  (select count(*)::integer from handover_item
   where handover_item.handover_id = handover.id and handover_item.version_after is null) as "left",
  coalesce((
    select json_agg(json_build_object('id', handover_receiver.person_id, 'name', coalesce(person.name, ''),
      'count', handover_receiver.record_count, 'acceptedAt', handover_receiver.accepted_at,
      'remark', handover_receiver.remark) order by handover_receiver.record_count desc, handover_receiver.person_id)
    from handover_receiver left join person on person.id = handover_receiver.person_id
    where handover_receiver.handover_id = handover.id), '[]') as receivers`;

/** Handovers that concern the reader, newest first; all of them for administrators and auditors. */
@Injectable()
export class HandoverQueries {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async list(actor: Actor, query: ListHandovers): Promise<HandoverPage> {
    const parameters = new SqlParameters();
    const conditions = [this.scope(actor, parameters)];
    if (query.personId !== undefined) {
      conditions.push(concerns(parameters.add(query.personId)));
    }
    const position = decodeCursor(query);
    if (position !== null) {
      conditions.push(`handover.id < ${parameters.add(position[0])}::uuid`);
    }
    const rows = await this.rows(parameters, conditions, query.limit + 1);
    const page = toPage(rows, query, ({ id }) => [id]);
    return { items: page.items.map((row) => toView(actor, row)), nextCursor: page.nextCursor };
  }

  /** @throws handover.not-found */
  async detail(actor: Actor, id: string): Promise<HandoverView> {
    const parameters = new SqlParameters();
    const conditions = [this.scope(actor, parameters), `handover.id = ${parameters.add(id)}`];
    const [row] = await this.rows(parameters, conditions, 1);
    if (!row) {
      throw handoverErrors.notFound();
    }
    return toView(actor, row);
  }

  /** Codes by id, of those that the reader may see. */
  async codesFor(actor: Actor | null, ids: readonly string[]): Promise<Map<string, string>> {
    const parameters = new SqlParameters();
    const scope = actor === null ? 'true' : this.scope(actor, parameters);
    const rows = await this.database.query<{ id: string; code: string }>(
      `select handover.id, handover.code from handover
       where handover.id = any (${parameters.add(ids)}::uuid[]) and ${scope}`,
      parameters.values,
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  private async rows(parameters: SqlParameters, conditions: string[], limit: number): Promise<HandoverRow[]> {
    const days = parameters.add(await this.settings.get(undoDays));
    return this.database.query<HandoverRow>(
      `select ${columns(days)} from handover where ${conditions.join(' and ')}
       order by handover.id desc limit ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  private scope(actor: Actor, parameters: SqlParameters): string {
    return seesAllHandovers(actor) ? 'true' : concerns(parameters.add(actor.userId));
  }
}

/** Each way into a handover has its index; together they are looked up by id. */
function concerns(person: string): string {
  return `handover.id = any (array(
    select given.id from handover as given where given.from_id = ${person}::uuid or given.by_id = ${person}::uuid
    union all
    select handover_receiver.handover_id from handover_receiver where handover_receiver.person_id = ${person}::uuid))`;
}

function toView(actor: Actor, { isInTime, ...row }: HandoverRow): HandoverView {
  const standing = { ...row, isInTime };
  return {
    ...row,
    madeAt: row.madeAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
    counts: row.counts.map((one) => ({ ...one, label: messageOf(`handover.kind.${one.kind}`, actor.language) })),
    receivers: row.receivers.map((one) => ({
      ...one,
      acceptedAt: instantOf(one.acceptedAt),
      canOpenPack: mayOpenPack(actor, standing, one.id),
    })),
    can: {
      accept: mayAccept(actor, standing),
      undo: mayUndo(actor, standing),
      openPack: row.receivers.some(({ id }) => mayOpenPack(actor, standing, id)),
    },
  };
}

function instantOf(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
