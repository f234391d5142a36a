import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { endOfDay, startOfDay } from '../platform/clock/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { RecordTitles } from '../platform/records/index.js';
import { TasksReader } from '../tasks/index.js';
import { fieldWorkErrors } from './field-works.errors.js';
import { FIELD_WORK_COLUMNS, toFieldWorkView, type FieldWorkRow } from './field-works.rows.js';
import type { ListFieldWorks } from './field-works.schemas.js';
import { fieldWorkScope, isFieldWorkOwner } from './field-works.scope.js';
import type { FieldWorkPage, FieldWorkView } from './field-works.view.schemas.js';
import { bySource } from './instructions.queries.js';
import { LeadershipRecords, type RecordSight } from './leadership-records.js';
import { recordOf } from './record-of.js';
import { saidCondition } from './said-search.js';

export interface SeenFieldWork {
  row: FieldWorkRow;
  sight: RecordSight | null;
}

/** On-site records, the newest first. */
@Injectable()
export class FieldWorksQueries {
  constructor(
    private readonly database: Database,
    private readonly tasks: TasksReader,
    private readonly titles: RecordTitles,
    private readonly records: LeadershipRecords,
  ) {}

  async list(actor: Actor, query: ListFieldWorks): Promise<FieldWorkPage> {
    const parameters = new SqlParameters();
    const scope = (await this.seesRecord(actor, query)) ? 'true' : fieldWorkScope(actor, parameters);
    const conditions = [scope, ...filterConditions(query, actor, parameters)];
    if (query.q !== undefined) {
      const { records } = this;
      conditions.push(saidCondition(actor, parameters, { query: query.q, table: 'field_work', records }));
    }
    const position = decodeCursor(query);
    if (position !== null) {
      const [value, id] = position;
      conditions.push(
        `(field_work.happened_at, field_work.id) < (${parameters.add(value)}::timestamptz, ${parameters.add(id)}::uuid)`,
      );
    }
    const rows = await this.database.query<FieldWorkRow>(
      `select ${FIELD_WORK_COLUMNS} from field_work where ${conditions.join(' and ')}
       order by field_work.happened_at desc, field_work.id desc limit ${parameters.add(query.limit + 1)}`,
      parameters.values,
    );
    const page = toPage(rows, query, (row) => [row.sortValue, row.id]);
    return { items: await this.views(actor, page.items), nextCursor: page.nextCursor };
  }

  /** @throws field-work.not-found for what is not there, lies in the trash or is not seen */
  async detail(actor: Actor, id: string): Promise<FieldWorkView> {
    const work = await this.find(actor, id);
    if (!work) {
      throw fieldWorkErrors.notFound();
    }
    return work;
  }

  /** The same, or null. */
  async find(actor: Actor, id: string): Promise<FieldWorkView | null> {
    const seen = await this.seenBy(actor, id);
    if (!seen || seen.row.trashedAt !== null) {
      return null;
    }
    const { row, sight } = seen;
    const record = recordOf(row);
    const titleOf = await this.titles.titlesOf(actor, record === null ? [] : [record]);
    return toFieldWorkView(actor, row, { sight, titleOf, tasks: await this.tasks.outcomesOf('field-work', [id]) });
  }

  /** Whoever it lies in the scope of, and whoever sees its record in full; what lies in the trash is found. */
  async seenBy(actor: Actor, id: string): Promise<SeenFieldWork | null> {
    const parameters = new SqlParameters();
    const [row] = await this.database.query<FieldWorkRow & { isInScope: boolean }>(
      `select ${FIELD_WORK_COLUMNS}, ${fieldWorkScope(actor, parameters)} as "isInScope"
       from field_work where field_work.id = ${parameters.add(id)}`,
      parameters.values,
    );
    if (!row) {
      return null;
    }
    const sight = await this.records.sightOf(actor, recordOf(row));
    return row.isInScope || sight?.isFull === true ? { row, sight } : null;
  }

  /** Those of the ids that lie in the reader's scope, outside the trash. */
  async inScope(actor: Actor, ids: readonly string[]): Promise<FieldWorkView[]> {
    const parameters = new SqlParameters();
    const rows = await this.database.query<FieldWorkRow>(
      `select ${FIELD_WORK_COLUMNS} from field_work
       where field_work.id = any (${parameters.add(ids)}::uuid[]) and field_work.trashed_at is null
         and ${fieldWorkScope(actor, parameters)}`,
      parameters.values,
    );
    return this.views(actor, rows);
  }

  private async views(actor: Actor, rows: readonly FieldWorkRow[]): Promise<FieldWorkView[]> {
    const records = rows.map(recordOf).filter((record) => record !== null);
    const titleOf = await this.titles.titlesOf(actor, records);
    const sightOf = await this.records.sightsOf(actor, records);
    const ids = rows.map(({ id }) => id);
    const tasksOf = bySource(await this.tasks.outcomesOf('field-work', ids));
    return rows.map((row) =>
      toFieldWorkView(actor, row, { sight: sightOf(recordOf(row)), titleOf, tasks: tasksOf.get(row.id) ?? [] }),
    );
  }

  private async seesRecord(actor: Actor, { recordKind: kind, recordId: id }: ListFieldWorks): Promise<boolean> {
    if (kind === undefined || id === undefined) {
      return false;
    }
    const record = { kind, id };
    return (await this.records.sightsOf(actor, [record]))(record)?.isFull === true;
  }
}

function filterConditions(query: ListFieldWorks, actor: Actor, parameters: SqlParameters): string[] {
  const conditions = [`field_work.trashed_at is ${query.isTrashed === true ? 'not null' : 'null'}`];
  const add = (value: unknown, condition: (placeholder: string) => string): void => {
    if (value !== undefined) {
      conditions.push(condition(parameters.add(value)));
    }
  };
  add(query.kind, (kinds) => `field_work.kind = any (${kinds}::text[])`);
  add(query.leaderId, (id) => `field_work.leader_id = ${id}`);
  add(query.recordKind, (kind) => `field_work.record_kind = ${kind}`);
  add(query.recordId, (id) => `field_work.record_id = ${id}`);
  add(startOfDay(query.from), (from) => `field_work.happened_at >= ${from}`);
  add(endOfDay(query.to), (to) => `field_work.happened_at < ${to}`);
  if (query.isMine !== undefined) {
    const isMine = actor.userId === null ? 'false' : isFieldWorkOwner(actor.userId, parameters);
    conditions.push(query.isMine ? isMine : `not ${isMine}`);
  }
  return conditions;
}
