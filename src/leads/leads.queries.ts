import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { Keys } from '../platform/keys/index.js';
import { ReminderReader } from '../reminders/index.js';
import { filterConditions } from './leads.filters.js';
import { LEAD_COLUMNS, NAME_JOINS, namesOf, toListItem, type LeadRow } from './leads.rows.js';
import type { ListLeads } from './leads.list.schemas.js';
import { LeadScope } from './leads.scope.js';
import { afterPosition, orderBy, orderOf } from './leads.sort.js';
import type { LeadListItem, LeadPage } from './leads.view.schemas.js';

/** Counting goes on up to here; more is shown as "1,000+". */
const COUNTED_UP_TO = 1_000;

type ListedRow = LeadRow & { sortValue: string; total: number | null };

/** The list of leads, in one statement: a page in the index of its order, the names beside it, the capped count. */
@Injectable()
export class LeadsQueries {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly reminders: ReminderReader,
  ) {}

  async list(actor: Actor, query: ListLeads): Promise<LeadPage> {
    const statement = this.statement(actor, query);
    const rows = await (query.q === undefined
      ? this.database.preparedQuery<ListedRow>(...statement)
      : this.database.query<ListedRow>(...statement));
    const found = rows.filter((row) => row.id !== null);
    const page = toPage(found, query, (row) => [row.sortValue, row.id]);
    const total = rows[0]?.total ?? null;
    return {
      items: await this.itemsOf(actor, page.items),
      nextCursor: page.nextCursor,
      ...(total === null ? {} : { total: { count: Math.min(total, COUNTED_UP_TO), isCapped: total > COUNTED_UP_TO } }),
    };
  }

  /** Lines for other screens of the module, with what is due on each. */
  async itemsOf(actor: Actor, rows: readonly LeadRow[]): Promise<LeadListItem[]> {
    const limits = await this.reminders.openForMany(
      'lead',
      rows.map(({ id }) => id),
    );
    return rows.map((row) => toListItem(actor, row, limits.get(row.id) ?? []));
  }

  private statement(actor: Actor, query: ListLeads): [string, unknown[]] {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    const order = orderOf(query.sort, scope);
    const position = decodeCursor(query);
    const source = `from lead cross join lateral (select ${scope.visibility()} as visibility) as seen`;
    const wanted = [scope.condition(), ...filterConditions(query, { actor, scope, parameters, keys: this.keys })].join(
      ' and ',
    );
    const behind = position === null ? '' : `and ${afterPosition(order, position, parameters)}`;
    const total = `(select count(*)::integer from (select 1 ${source} where ${wanted} limit ${COUNTED_UP_TO + 1}) as counted)`;
    const sql = `
      with page as (
        select ${LEAD_COLUMNS}, seen.visibility, (${order.expression})::text as "sortValue",
               row_number() over (order by ${orderBy(order)}) as place
        ${source} where ${wanted} ${behind}
        order by ${orderBy(order)} limit ${parameters.add(query.limit + 1)}
      )
      select page.*, counted.total, ${namesOf(parameters.add(actor.userId))}
      from (select ${position === null ? total : 'null::integer'} as total) as counted
      left join page on true ${NAME_JOINS}
      order by page.place`;
    return [sql, parameters.values];
  }
}
