import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { FieldError } from '../platform/errors/index.js';
import type { ExistingRecord } from './importer.js';
import { ImportRowEntity, type RowState } from './import-row.entity.js';

export type StoredRow = Pick<ImportRowEntity, 'id' | 'runId' | 'number' | 'contentCipher' | 'state' | 'isExcluded'> & {
  keyHash: string | null;
  recordId: string | null;
};

/** What a check found of one row. */
export interface CheckedRow {
  id: string;
  state: RowState;
  problems: FieldError[];
  keyHash: string | null;
  duplicateOf: ExistingRecord[];
}

export interface NewRow {
  id: string;
  number: number;
  contentCipher: string;
}

const COLUMNS = `
  import_row.id, import_row.run_id as "runId", import_row.number, import_row.content_cipher as "contentCipher",
  import_row.state, import_row.is_excluded as "isExcluded", import_row.key_hash as "keyHash",
  import_row.record_id as "recordId"`;

const IS_DUPLICATE = `(import_row.duplicate_of_number is not null or import_row.duplicate_of <> '[]')`;

@Injectable()
export class ImportRowsRepository {
  constructor(private readonly database: Database) {}

  async insert(runId: string, rows: readonly NewRow[]): Promise<void> {
    await this.database.query(
      `insert into import_row (id, run_id, number, content_cipher, state, problems, duplicate_of)
       select fresh.id, $1, fresh.number, fresh.content, 'UNCHECKED', '[]', '[]'
       from unnest($2::uuid[], $3::integer[], $4::text[]) as fresh (id, number, content)`,
      [
        runId,
        rows.map(({ id }) => id),
        rows.map(({ number }) => number),
        rows.map(({ contentCipher }) => contentCipher),
      ],
    );
  }

  /** Everything is to be checked again, below a header that may be another one. */
  async startOver(runId: string, headerEnd: number): Promise<void> {
    await this.database.query(
      `update import_row set state = case when import_row.number <= $2 then 'HEADER' else 'UNCHECKED' end,
         problems = '[]', key_hash = null, duplicate_of_number = null, duplicate_of = '[]'
       where import_row.run_id = $1`,
      [runId, headerEnd],
    );
  }

  async inState(runId: string, state: RowState, limit: number): Promise<StoredRow[]> {
    return this.database.query<StoredRow>(
      `select ${COLUMNS} from import_row
       where import_row.run_id = $1 and import_row.state = $2 order by import_row.number limit $3`,
      [runId, state, limit],
    );
  }

  /** From the end: what a later row has built on an earlier one goes first. */
  async lastImported(runId: string, limit: number): Promise<StoredRow[]> {
    return this.database.query<StoredRow>(
      `select ${COLUMNS} from import_row
       where import_row.run_id = $1 and import_row.state = 'IMPORTED' order by import_row.number desc limit $2`,
      [runId, limit],
    );
  }

  /** Rows to import, with or without those that repeat something. */
  async importable(runId: string, withDuplicates: boolean, limit: number): Promise<StoredRow[]> {
    return this.database.query<StoredRow>(
      `select ${COLUMNS} from import_row
       where import_row.run_id = $1 and import_row.state = 'GOOD' and ($2 or not ${IS_DUPLICATE})
       order by import_row.number limit $3`,
      [runId, withDuplicates, limit],
    );
  }

  async first(runId: string, limit: number): Promise<StoredRow[]> {
    return this.database.query<StoredRow>(
      `select ${COLUMNS} from import_row where import_row.run_id = $1 order by import_row.number limit $2`,
      [runId, limit],
    );
  }

  async find(runId: string, number: number): Promise<StoredRow | undefined> {
    const [row] = await this.database.query<StoredRow>(
      `select ${COLUMNS} from import_row where import_row.run_id = $1 and import_row.number = $2`,
      [runId, number],
    );
    return row;
  }

  async saveChecks(rows: readonly CheckedRow[]): Promise<void> {
    await this.database.query(
      `update import_row set state = checked.state, problems = checked.problems, key_hash = checked."keyHash",
         duplicate_of_number = null, duplicate_of = checked."duplicateOf"
       from jsonb_to_recordset($1::jsonb) as checked
         (id uuid, state text, problems jsonb, "keyHash" text, "duplicateOf" jsonb)
       where import_row.id = checked.id`,
      [JSON.stringify(rows)],
    );
  }

  async noteDuplicates(rows: ReadonlyArray<{ id: string; duplicateOf: ExistingRecord[] }>): Promise<void> {
    await this.database.query(
      `update import_row set duplicate_of = repeated."duplicateOf"
       from jsonb_to_recordset($1::jsonb) as repeated (id uuid, "duplicateOf" jsonb)
       where import_row.id = repeated.id`,
      [JSON.stringify(rows)],
    );
  }

  /** Of rows with one of these keys the first that is not left out is the record; the later ones repeat it. */
  async markDuplicates(runId: string, keyHashes: readonly string[]): Promise<void> {
    await this.database.query(
      `update import_row set duplicate_of_number = nullif(first.number, import_row.number)
       from (
         select earlier.key_hash, min(earlier.number) as number from import_row as earlier
         where earlier.run_id = $1 and earlier.key_hash = any ($2) and earlier.state <> 'EXCLUDED'
         group by earlier.key_hash
       ) as first
       where import_row.run_id = $1 and import_row.key_hash = first.key_hash
         and import_row.duplicate_of_number is distinct from nullif(first.number, import_row.number)
         and import_row.number >= first.number`,
      [runId, keyHashes],
    );
  }

  async saveContent(
    id: string,
    { contentCipher, isExcluded }: Pick<StoredRow, 'contentCipher' | 'isExcluded'>,
  ): Promise<void> {
    await this.database.query('update import_row set content_cipher = $2, is_excluded = $3 where import_row.id = $1', [
      id,
      contentCipher,
      isExcluded,
    ]);
  }

  /** Each with the record that it has become, in the transaction that makes the record. */
  async markImported(made: ReadonlyArray<{ id: string; recordId: string }>): Promise<void> {
    await this.database.query(
      `update import_row set state = 'IMPORTED', record_id = made.record_id
       from unnest($1::uuid[], $2::uuid[]) as made (id, record_id) where import_row.id = made.id`,
      [made.map(({ id }) => id), made.map(({ recordId }) => recordId)],
    );
  }

  async markEnded(ids: readonly string[], state: 'REVERTED' | 'KEPT'): Promise<void> {
    await this.database.query('update import_row set state = $2 where import_row.id = any ($1)', [ids, state]);
  }

  /** The reason stands beside the row; what has been imported meanwhile stays so. */
  async refuse(id: string, problems: readonly FieldError[]): Promise<void> {
    await this.database.query(
      `update import_row set state = 'REFUSED', problems = $2 where import_row.id = $1 and import_row.state = 'GOOD'`,
      [id, JSON.stringify(problems)],
    );
  }

  async recordIds(runId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select import_row.record_id as id from import_row
       where import_row.run_id = $1 and import_row.state = 'IMPORTED' order by import_row.number`,
      [runId],
    );
    return rows.map(({ id }) => id);
  }

  async counts(runId: string): Promise<RowCounts> {
    const [counts] = await this.database.query<RowCounts>(
      `select ${COUNTS} from import_row where import_row.run_id = $1 and import_row.state <> 'HEADER'`,
      [runId],
    );
    if (!counts) {
      throw new Error('nothing was counted');
    }
    return counts;
  }

  /** Sheets hold more than is needed later: after some days the rows go, and with them the way back. */
  async purge(olderThanDays: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from import_row using (
         select import_row.id from import_row join import_run on import_run.id = import_row.run_id
         where import_run.created_at < business_now() - $1 * interval '1 day'
           and import_run.state not in ('IMPORTING', 'REVERTING') limit $2) as old
       where import_row.id = old.id returning import_row.id`,
      [olderThanDays, most],
    );
    return removed.length;
  }
}

export interface RowCounts {
  total: number;
  unchecked: number;
  /** Of these, `duplicates` repeat something. */
  good: number;
  duplicates: number;
  bad: number;
  excluded: number;
  imported: number;
  refused: number;
  reverted: number;
  kept: number;
}

/** Select list over `import_row`. */
export const COUNTS = `
  count(*)::integer as total,
  ${(['UNCHECKED', 'GOOD', 'BAD', 'EXCLUDED', 'IMPORTED', 'REFUSED', 'REVERTED', 'KEPT'] satisfies RowState[])
    .map((state) => `count(*) filter (where import_row.state = '${state}')::integer as ${state.toLowerCase()}`)
    .join(', ')},
  count(*) filter (where import_row.state = 'GOOD' and ${IS_DUPLICATE})::integer as duplicates`;
