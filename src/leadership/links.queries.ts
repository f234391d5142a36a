import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { RecordTitles } from '../platform/records/index.js';
import type { LeaderLink } from './leader-link.entity.js';
import { LeadershipRecords, readsWords } from './leadership-records.js';
import { linkErrors } from './links.errors.js';
import { canOf } from './links.policy.js';
import type { ListLinks } from './links.schemas.js';
import { IS_HELD, linkScope } from './links.scope.js';
import type { LeaderLinkPage, LeaderLinkView } from './links.view.schemas.js';
import { personNamed, type Named } from './names.js';
import { namedRecord, recordOf } from './record-of.js';

interface LinkRow extends Omit<
  LeaderLink,
  'successorId' | 'enteredAt' | 'changedAt' | 'enteredById' | 'visitDueSince'
> {
  isHeld: boolean;
  isOverdue: boolean;
  leader: Named | null;
  successor: Named | null;
  enteredBy: Named | null;
  sortValue: string;
}

/** Without a cadence it comes last. */
const ORDER = `coalesce(leader_link.visit_due_at, 'infinity'::timestamptz)`;
const IS_OVERDUE = `(${IS_HELD} and ${ORDER} < ${BUSINESS_NOW})`;

const COLUMNS = `leader_link.id, leader_link.version, leader_link.leader_id as "leaderId",
  leader_link.record_kind as "recordKind", leader_link.record_id as "recordId", leader_link.from_on::text as "fromOn",
  leader_link.ended_on::text as "endedOn", leader_link.end_note as "endNote",
  leader_link.cadence_days as "cadenceDays", leader_link.visited_at as "visitedAt",
  leader_link.visit_due_at as "visitDueAt", leader_link.note, ${IS_HELD} as "isHeld", ${IS_OVERDUE} as "isOverdue",
  ${personNamed('leader_link.leader_id')} as leader, ${personNamed('leader_link.entered_by_id')} as "enteredBy",
  (select json_build_object('id', person.id, 'name', person.name) from leader_link as next
    join person on person.id = next.leader_id where next.id = leader_link.successor_id) as successor,
  ${ORDER}::text as "sortValue"`;

/** Links, those first whose visit is due first. */
@Injectable()
export class LinksQueries {
  constructor(
    private readonly database: Database,
    private readonly titles: RecordTitles,
    private readonly records: LeadershipRecords,
  ) {}

  async list(actor: Actor, query: ListLinks): Promise<LeaderLinkPage> {
    const parameters = new SqlParameters();
    const scope = (await this.seesRecord(actor, query)) ? 'true' : linkScope(actor, parameters);
    const conditions = [scope, ...filterConditions(query, actor, parameters)];
    const position = decodeCursor(query);
    if (position !== null) {
      const [value, id] = position;
      conditions.push(
        `(${ORDER}, leader_link.id) > (${parameters.add(value)}::timestamptz, ${parameters.add(id)}::uuid)`,
      );
    }
    const rows = await this.database.query<LinkRow>(
      `select ${COLUMNS} from leader_link where ${conditions.join(' and ')}
       order by ${ORDER}, leader_link.id limit ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    const page = toPage(rows, query, (row) => [row.sortValue, row.id]);
    return { items: await this.views(actor, page.items), nextCursor: page.nextCursor };
  }

  /** @throws leader-link.not-found */
  async detail(actor: Actor, id: string): Promise<LeaderLinkView> {
    const rows = await this.database.query<LinkRow>(`select ${COLUMNS} from leader_link where leader_link.id = $1`, [
      id,
    ]);
    const [view] = (await this.isSeen(actor, id)) ? await this.views(actor, rows) : [];
    if (!view) {
      throw linkErrors.notFound();
    }
    return view;
  }

  /** Whether the link is in the actor's scope, or its record is seen in full. */
  async isSeen(actor: Actor, id: string): Promise<boolean> {
    const parameters = new SqlParameters();
    const [row] = await this.database.query<Pick<LeaderLink, 'recordKind' | 'recordId'> & { isInScope: boolean }>(
      `select leader_link.record_kind as "recordKind", leader_link.record_id as "recordId",
              ${linkScope(actor, parameters)} as "isInScope"
       from leader_link where leader_link.id = ${parameters.add(id)}`,
      parameters.values,
    );
    return row !== undefined && (row.isInScope || (await this.seesRecord(actor, row)));
  }

  private async seesRecord(actor: Actor, { recordKind: kind, recordId: id }: Partial<ListLinks>): Promise<boolean> {
    if (kind === undefined || id === undefined) {
      return false;
    }
    const record = { kind, id };
    return (await this.records.sightsOf(actor, [record]))(record)?.isFull === true;
  }

  private async views(actor: Actor, rows: readonly LinkRow[]): Promise<LeaderLinkView[]> {
    const records = rows.map(recordOf).filter((record) => record !== null);
    const titleOf = await this.titles.titlesOf(actor, records);
    const sightOf = await this.records.sightsOf(actor, records);
    return rows.map((row) => {
      const sight = sightOf(recordOf(row));
      const isReadable = row.leaderId === actor.userId || readsWords(recordOf(row), sight);
      return {
        version: row.version,
        leader: row.leader,
        record: namedRecord(recordOf(row), titleOf),
        fromOn: row.fromOn,
        endedOn: row.endedOn,
        endNote: isReadable ? row.endNote : null,
        successor: row.successor,
        cadenceDays: row.cadenceDays,
        visitedAt: row.visitedAt?.toISOString() ?? null,
        visitDueAt: row.visitDueAt?.toISOString() ?? null,
        isOverdue: row.isOverdue,
        isHeld: row.isHeld,
        note: isReadable ? row.note : null,
        enteredBy: row.enteredBy,
        can: canOf(actor, row),
        id: row.id,
      };
    });
  }
}

function filterConditions(query: ListLinks, actor: Actor, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  const add = (value: unknown, condition: (placeholder: string) => string): void => {
    if (value !== undefined) {
      conditions.push(condition(parameters.add(value)));
    }
  };
  const flag = (value: boolean | undefined, condition: () => string): void => {
    if (value !== undefined) {
      conditions.push(value ? condition() : `not ${condition()}`);
    }
  };
  add(query.leaderId, (id) => `leader_link.leader_id = ${id}`);
  add(query.recordKind, (kind) => `leader_link.record_kind = ${kind}`);
  add(query.recordId, (id) => `leader_link.record_id = ${id}`);
  flag(query.isMine, () => `(leader_link.leader_id = ${parameters.add(actor.userId)}::uuid)`);
  flag(query.isHeld, () => IS_HELD);
  flag(query.isOverdue, () => IS_OVERDUE);
  return conditions;
}
