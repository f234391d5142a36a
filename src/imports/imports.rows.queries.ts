import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors, type FieldError } from '../platform/errors/index.js';
import { decodeCursor, toPage } from '../platform/http/index.js';
import { Importers } from './importers.js';
import type { ExistingRecord } from './importer.js';
import type { RowState } from './import-row.entity.js';
import { ImportsQueries } from './imports.queries.js';
import type { ListImportRows } from './imports.schemas.js';
import type { ImportRowPage, ImportRowView } from './imports.view.schemas.js';
import { readRow, type RowReading, type SheetShape } from './row-reading.js';
import { RowVault } from './row-vault.js';
import { problemText, withoutPhones } from './row-words.js';

export interface ListedRow {
  number: number;
  contentCipher: string;
  state: RowState;
  problems: FieldError[];
  duplicateOfNumber: number | null;
  duplicateOf: ExistingRecord[];
  recordId: string | null;
}

const IS_DUPLICATE = `(import_row.duplicate_of_number is not null or import_row.duplicate_of <> '[]')`;

const SHOWN: Record<ListImportRows['show'], string> = {
  all: 'true',
  bad: `import_row.state = 'BAD'`,
  duplicate: `import_row.state = 'GOOD' and ${IS_DUPLICATE}`,
  good: `import_row.state = 'GOOD'`,
  excluded: `import_row.state = 'EXCLUDED'`,
  imported: `import_row.state in ('IMPORTED', 'REVERTED', 'KEPT')`,
  refused: `import_row.state = 'REFUSED'`,
  left: `import_row.state in ('BAD', 'REFUSED', 'GOOD', 'EXCLUDED', 'UNCHECKED')`,
};

/** The rows of a sheet with what was understood of them. */
@Injectable()
export class ImportRowsQueries {
  constructor(
    private readonly database: Database,
    private readonly runs: ImportsQueries,
    private readonly importers: Importers,
    private readonly vault: RowVault,
  ) {}

  /** @throws request.not-found for whoever has not made the run */
  async list(actor: Actor, id: string, query: ListImportRows): Promise<ImportRowPage> {
    const run = await this.runs.run(actor, id);
    const cursorKey = { ...query, id };
    const [after] = decodeCursor(cursorKey) ?? [];
    const rows = await this.page(id, { show: query.show, after: Number(after ?? 0), limit: query.limit + 1 });
    const page = toPage(rows, cursorKey, (row) => [row.number]);
    return { items: page.items.map((row) => this.view(actor, run, row)), nextCursor: page.nextCursor };
  }

  /** One row, as after a change. @throws request.not-found */
  async one(actor: Actor, id: string, number: number): Promise<ImportRowView> {
    const run = await this.runs.run(actor, id);
    const [row] = await this.page(id, { show: 'all', after: number - 1, limit: 1 });
    if (row?.number !== number) {
      throw platformErrors.notFound();
    }
    return this.view(actor, run, row);
  }

  /** A portion of rows in their order, after that number. */
  async page(
    runId: string,
    { show, after, limit }: { show: ListImportRows['show']; after: number; limit: number },
  ): Promise<ListedRow[]> {
    return this.database.query<ListedRow>(
      `select import_row.number, import_row.content_cipher as "contentCipher", import_row.state, import_row.problems,
              import_row.duplicate_of_number as "duplicateOfNumber", import_row.duplicate_of as "duplicateOf",
              import_row.record_id as "recordId"
       from import_row where import_row.run_id = $1 and import_row.number > $2 and ${SHOWN[show]}
       order by import_row.number limit $3`,
      [runId, after, limit],
    );
  }

  private view(actor: Actor, run: SheetShape & { kind: string }, row: ListedRow): ImportRowView {
    const content = this.vault.open(row.contentCipher);
    const isHeader = row.state === 'HEADER';
    const reading = isHeader ? null : readRow(this.importers.get(run.kind).fields, run, content);
    const { number, state, duplicateOfNumber, duplicateOf, recordId } = row;
    return {
      ...{ number, state, duplicateOfNumber, duplicateOf, recordId },
      cells: content.cells.map(withoutPhones),
      fields: (reading?.fields ?? []).map((field) => ({
        ...field,
        text: withoutPhones(field.text),
        value: typeof field.value === 'string' ? withoutPhones(field.value) : field.value,
      })),
      problems: row.problems.map((problem) => ({
        field: problem.path === '' ? null : problem.path,
        code: problem.code,
        message: problemText(problem, actor.language, withoutPhones(textOf(reading, problem.path))),
      })),
    };
  }
}

function textOf(reading: RowReading | null, field: string): string {
  return reading?.fields.find((candidate) => candidate.field === field)?.text ?? '';
}
