import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, SqlParameters } from '../platform/database/index.js';
import { decodeCursor, toPage, type KeysetPosition } from '../platform/http/index.js';
import { RecordTitles } from '../platform/records/index.js';
import { TasksReader, type TaskOutcome } from '../tasks/index.js';
import { filterConditions } from './instructions.filters.js';
import { INSTRUCTION_COLUMNS, toInstructionItem, type InstructionRow } from './instructions.rows.js';
import type { InstructionSheetFilter, InstructionSort, ListInstructions } from './instructions.schemas.js';
import { instructionScope } from './instructions.scope.js';
import type { InstructionListItem, InstructionPage } from './instructions.view.schemas.js';
import { LeadershipRecords } from './leadership-records.js';
import { recordOf } from './record-of.js';
import { saidCondition } from './said-search.js';

/** Counting goes on up to here; more is shown as "1,000+". */
const COUNTED_UP_TO = 1_000;

const SORT_COLUMNS: Readonly<Record<InstructionSort, string>> = {
  enteredAt: 'instruction.entered_at',
  dueAt: 'instruction.due_at',
};

export type ListedInstruction = InstructionRow & { sortValue: string; total: number | null };

export interface Reading {
  filter: InstructionSheetFilter;
  position: KeysetPosition | null;
  size: number;
}

/** The list of instructions, in one statement; tasks, titles and sights come with one question each. */
@Injectable()
export class InstructionsQueries {
  constructor(
    private readonly database: Database,
    private readonly tasks: TasksReader,
    private readonly titles: RecordTitles,
    private readonly records: LeadershipRecords,
  ) {}

  async list(actor: Actor, query: ListInstructions): Promise<InstructionPage> {
    const { limit, cursor: _cursor, ...filter } = query;
    const rows = await this.rows(actor, { filter, position: decodeCursor(query), size: limit + 1 });
    const page = toPage(
      rows.filter((row) => row.id !== null),
      query,
      (row) => [row.sortValue, row.id],
    );
    const total = rows[0]?.total ?? null;
    return {
      items: await this.itemsOf(actor, page.items),
      nextCursor: page.nextCursor,
      ...(total === null ? {} : { total: { count: Math.min(total, COUNTED_UP_TO), isCapped: total > COUNTED_UP_TO } }),
    };
  }

  /** Lines for all screens of the module. */
  async itemsOf(actor: Actor, rows: readonly InstructionRow[]): Promise<InstructionListItem[]> {
    const records = rows.map(recordOf).filter((record) => record !== null);
    const titleOf = await this.titles.titlesOf(actor, records);
    const sightOf = await this.records.sightsOf(actor, records);
    const tasksOf = bySource(
      await this.tasks.outcomesOf(
        'instruction',
        rows.map(({ id }) => id),
      ),
    );
    return rows.map((row) =>
      toInstructionItem(actor, row, { sight: sightOf(recordOf(row)), titleOf, tasks: tasksOf.get(row.id) ?? [] }),
    );
  }

  /** Rows of a page, its capped count beside the first one. */
  async rows(actor: Actor, { filter, position, size }: Reading): Promise<ListedInstruction[]> {
    const parameters = new SqlParameters();
    const direction = filter.sort.startsWith('-') ? 'desc' : 'asc';
    const column = SORT_COLUMNS[filter.sort.replace(/^-/, '') as InstructionSort];
    const order = `${column} ${direction}, instruction.id ${direction}`;
    const scope = (await this.seesRecord(actor, filter)) ? 'true' : instructionScope(actor, parameters);
    const wanted = [scope, ...this.conditions(actor, filter, parameters)].join(' and ');
    const comparison = direction === 'desc' ? '<' : '>';
    const [value, id] = position ?? [];
    const behind =
      position === null
        ? 'true'
        : `(${column}, instruction.id) ${comparison} (${parameters.add(value)}::timestamptz, ${parameters.add(id)}::uuid)`;
    const total = `(select count(*)::integer from (
      select 1 from instruction where ${wanted} limit ${COUNTED_UP_TO + 1}) as counted)`;
    return this.database.query<ListedInstruction>(
      `with page as (
         select ${INSTRUCTION_COLUMNS}, (${column})::text as "sortValue", row_number() over (order by ${order}) as place
         from instruction where ${wanted} and ${behind} order by ${order} limit ${parameters.add(size)}
       )
       select page.*, counted.total
       from (select ${position === null ? total : 'null::integer'} as total) as counted
       left join page on true order by page.place`,
      parameters.values,
    );
  }

  private conditions(actor: Actor, filter: InstructionSheetFilter, parameters: SqlParameters): string[] {
    const { records } = this;
    const searched = { query: filter.q ?? '', table: 'instruction', open: 'instruction.code', records } as const;
    return [
      ...filterConditions(filter, actor, parameters),
      ...(filter.q === undefined ? [] : [saidCondition(actor, parameters, searched)]),
    ];
  }

  /** Who sees a record in full reads what leaders wrote on it. */
  private async seesRecord(actor: Actor, { recordKind: kind, recordId: id }: InstructionSheetFilter): Promise<boolean> {
    if (kind === undefined || id === undefined) {
      return false;
    }
    const record = { kind, id };
    return (await this.records.sightsOf(actor, [record]))(record)?.isFull === true;
  }
}

export function bySource(tasks: readonly TaskOutcome[]): Map<string, TaskOutcome[]> {
  return Map.groupBy(tasks, ({ sourceId }) => sourceId);
}
