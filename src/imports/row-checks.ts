import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import type { FieldError } from '../platform/errors/index.js';
import type { RowState } from './import-row.entity.js';
import type { ImportRun } from './import-run.entity.js';
import type { Importer, ImportValues, RowGuard } from './importer.js';
import { Importers } from './importers.js';
import { ImportRowsRepository, type CheckedRow, type StoredRow } from './imports.rows.repository.js';
import { isNoRecord, readRow } from './row-reading.js';
import { RowVault, hashOfKey } from './row-vault.js';

interface Looking {
  importer: Importer;
  guard: RowGuard | undefined;
  run: ImportRun;
}

interface Looked {
  row: StoredRow;
  state: RowState;
  problems: FieldError[];
  key: string | null;
}

/** Says of rows whether they can become records, and what they repeat. */
@Injectable()
export class RowChecks {
  constructor(
    private readonly importers: Importers,
    private readonly rows: ImportRowsRepository,
    private readonly vault: RowVault,
  ) {}

  /** In the open transaction. Rows must come in their order. */
  async check(actor: Actor, run: ImportRun, stored: readonly StoredRow[]): Promise<void> {
    const importer = this.importers.get(run.kind);
    const guard = await importer.guardFor?.(actor);
    const looked = stored.map((row) => this.look({ importer, guard, run }, row));
    const keys = [...new Set(looked.flatMap(({ key }) => (key === null ? [] : [key])))];
    const existing = keys.length === 0 ? new Map<string, never>() : await importer.existing(actor, keys);
    const checked = looked.map(({ row, state, problems, key }): CheckedRow => ({
      id: row.id,
      state,
      problems,
      keyHash: key === null ? null : hashOfKey(key),
      duplicateOf: key === null ? [] : (existing.get(key) ?? []),
    }));
    await this.rows.saveChecks(checked);
    const before = stored.map(({ keyHash }) => keyHash);
    const hashes = [...before, ...checked.map(({ keyHash }) => keyHash)].filter((hash) => hash !== null);
    await this.rows.markDuplicates(run.id, [...new Set(hashes)]);
  }

  /**
   * Of rows that are about to become records those that repeat one which was not there yet when they were checked, as
   * when the same sheet comes in twice at once. It is noted beside them.
   */
  async repeatedSince(actor: Actor, run: ImportRun, stored: readonly StoredRow[]): Promise<Set<string>> {
    const importer = this.importers.get(run.kind);
    const keyed = stored.flatMap((row) => {
      const key = importer.keyOf(this.valuesOf(importer, run, row));
      return key === null ? [] : [{ id: row.id, key }];
    });
    const existing = await importer.existing(actor, [...new Set(keyed.map(({ key }) => key))]);
    const repeated = keyed.flatMap(({ id, key }) => {
      const duplicateOf = existing.get(key) ?? [];
      return duplicateOf.length === 0 ? [] : [{ id, duplicateOf }];
    });
    await this.rows.noteDuplicates(repeated);
    return new Set(repeated.map(({ id }) => id));
  }

  /** What the row is read as: for the check, and once more for the import. */
  valuesOf(importer: Importer, run: ImportRun, row: StoredRow): ImportValues {
    return readRow(importer.fields, run, this.vault.open(row.contentCipher)).values;
  }

  private look({ importer, guard, run }: Looking, row: StoredRow): Looked {
    const content = this.vault.open(row.contentCipher);
    const { values, problems } = readRow(importer.fields, run, content);
    if (row.isExcluded ?? isNoRecord(run, importer.fields, content)) {
      return { row, state: 'EXCLUDED', problems: [], key: null };
    }
    const all = problems.length > 0 ? problems : [...importer.check(values), ...(guard?.check(values) ?? [])];
    return { row, state: all.length > 0 ? 'BAD' : 'GOOD', problems: all, key: importer.keyOf(values) };
  }
}
