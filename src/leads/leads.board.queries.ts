import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { toPage } from '../platform/http/index.js';
import { Keys } from '../platform/keys/index.js';
import { OPEN_STAGES } from './lead-stage.js';
import { filterConditions } from './leads.filters.js';
import { LeadsQueries } from './leads.queries.js';
import { LEAD_COLUMNS, NAME_JOINS, namesOf, type LeadRow } from './leads.rows.js';
import type { ListLeads, ShowBoard } from './leads.list.schemas.js';
import { LeadScope } from './leads.scope.js';
import { orderBy, orderOf } from './leads.sort.js';
import type { LeadBoard } from './leads.screen.schemas.js';

type Card = LeadRow & { sortValue: string; count: number; sum: string };

/** The board, in one statement: for each stage its count, its sum and its first cards. */
@Injectable()
export class LeadsBoardQueries {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly leads: LeadsQueries,
  ) {}

  async board(actor: Actor, query: ShowBoard): Promise<LeadBoard> {
    const stages = query.stage ?? [...OPEN_STAGES];
    const cards = await this.database.query<Card>(...this.statement(actor, query, stages));
    const items = await this.leads.itemsOf(actor, cards);
    const itemOf = new Map(items.map((item) => [item.id, item]));
    const columns = stages.map((stage) => {
      const inStage = cards.filter((card) => card.stage === stage);
      // The cursor belongs to the list with this column's filter: that is how the column goes on.
      const listQuery = { ...query, stage: [stage] } satisfies ListLeads;
      const page = toPage(inStage, listQuery, (card) => [card.sortValue, card.id]);
      return {
        stage,
        count: inStage[0]?.count ?? 0,
        intendedInvestment: inStage[0]?.sum ?? '0',
        items: page.items.flatMap((card) => itemOf.get(card.id) ?? []),
        nextCursor: page.nextCursor,
      };
    });
    return { columns };
  }

  private statement(actor: Actor, query: ShowBoard, stages: readonly string[]): [string, unknown[]] {
    const parameters = new SqlParameters();
    const scope = new LeadScope(actor, parameters, 'listed');
    const order = orderOf(query.sort, scope);
    const source = `from lead cross join lateral (select ${scope.visibility()} as visibility) as seen`;
    const filters = filterConditions({ ...query, stage: undefined }, { actor, scope, parameters, keys: this.keys });
    const wanted = [scope.condition(), ...filters].join(' and ');
    const shown = parameters.add(stages);
    const sql = `
      with column_figures as (
        select lead.stage, count(*)::integer as count, coalesce(sum(lead.intended_investment), 0)::text as sum
        ${source} where lead.stage = any (${shown}::text[]) and ${wanted} group by lead.stage
      ), page as (
        select card.*, column_figures.count, column_figures.sum
        from column_figures cross join lateral (
          select ${LEAD_COLUMNS}, seen.visibility, (${order.expression})::text as "sortValue",
                 row_number() over (order by ${orderBy(order)}) as place
          ${source} where lead.stage = column_figures.stage and ${wanted}
          order by ${orderBy(order)} limit ${parameters.add(query.limit + 1)}
        ) as card
      )
      select page.*, ${namesOf(parameters.add(actor.userId))}
      from page ${NAME_JOINS}
      order by page.stage, page.place`;
    return [sql, parameters.values];
  }
}
