import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import type { ImportRun } from './import-run.entity.js';
import { POSSIBLE, isPossible, type ImportVerb } from './imports.access.js';
import { COUNTS, type RowCounts } from './imports.rows.repository.js';
import type { ListImports } from './imports.schemas.js';
import type { ImportPage, ImportSummary, ImportView } from './imports.view.schemas.js';

type Dates = 'createdAt' | 'finishedAt' | 'revertedAt';
type SummaryRow = Omit<ImportSummary, Dates> & Pick<ImportRun, Dates>;
type DetailRow = SummaryRow &
  Pick<
    ImportRun,
    | 'sheetName'
    | 'sheetNames'
    | 'dateSystem'
    | 'headerRow'
    | 'headerRowCount'
    | 'columns'
    | 'mapping'
    | 'duplicates'
    | 'createdById'
  >;

const SUMMARY = `
  import_run.id, import_run.version, import_run.kind, import_run.file_name as "fileName", import_run.state,
  import_run.created_at as "createdAt", import_run.finished_at as "finishedAt",
  import_run.reverted_at as "revertedAt", import_run.revert_reason as "revertReason",
  import_run.stop_code as "stopCode", to_jsonb(counted) as counts`;

const COUNTED = `
  cross join lateral (
    select ${COUNTS} from import_row where import_row.run_id = import_run.id and import_row.state <> 'HEADER'
  ) as counted`;

/** What somebody has brought in. A run is its maker's alone. */
@Injectable()
export class ImportsQueries {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(actor: Actor, query: ListImports): Promise<ImportPage> {
    const [last] = decodeCursor(query) ?? [];
    const rows = await this.database.query<SummaryRow>(
      `with page as (
         select import_run.* from import_run
         where import_run.created_by_id = $1 and ($2::uuid is null or import_run.id < $2)
         order by import_run.id desc limit $3
       )
       select ${SUMMARY} from page as import_run ${COUNTED} order by import_run.id desc`,
      [actor.userId, last ?? null, query.limit + 1],
    );
    const page = toPage(rows, query, (row) => [row.id]);
    return { items: page.items.map(toSummary), nextCursor: page.nextCursor };
  }

  /** @throws request.not-found for whoever has not made it */
  async detail(actor: Actor, id: string): Promise<ImportView> {
    const run = await this.run(actor, id);
    const can = Object.fromEntries(
      Object.keys(POSSIBLE).map((verb) => [verb, isPossible(verb as ImportVerb, run.state)]),
    ) as ImportView['can'];
    return {
      ...toSummary(run),
      ...shapeOf(run),
      can: { ...can, revert: can.revert && run.counts.imported > 0 },
    };
  }

  /** @throws request.not-found */
  async run(actor: Actor, id: string): Promise<DetailRow> {
    const [run] = await this.database.query<DetailRow>(
      `select ${SUMMARY}, import_run.sheet_name as "sheetName", import_run.sheet_names as "sheetNames",
              import_run.date_system as "dateSystem", import_run.header_row as "headerRow",
              import_run.header_row_count as "headerRowCount", import_run.columns, import_run.mapping,
              import_run.duplicates, import_run.created_by_id as "createdById"
       from import_run ${COUNTED} where import_run.id = $1 and import_run.created_by_id = $2`,
      [id, actor.userId],
    );
    if (!run) {
      throw platformErrors.notFound();
    }
    return run;
  }
}

function toSummary(row: SummaryRow): ImportSummary {
  const { id, version, kind, fileName, state, stopCode, revertReason } = row;
  return {
    ...{ id, version, kind, fileName, state, stopCode, revertReason },
    counts: row.counts satisfies RowCounts,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    revertedAt: row.revertedAt?.toISOString() ?? null,
  };
}

function shapeOf(run: DetailRow) {
  const { sheetName, sheetNames, dateSystem, headerRow, headerRowCount, mapping, duplicates } = run;
  const columns = run.columns.map(({ index, title, isHidden }) => ({ index, title, isHidden }));
  return { sheetName, sheetNames, dateSystem, headerRow, headerRowCount, mapping, duplicates, columns };
}
