import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { Sweeps } from '../platform/sweeps/index.js';
import { HEAD_ROWS, columnsAt, findHeader, suggestMapping, type Headed, type HeaderPlace } from './columns.js';
import type { ImportRun, Mapping } from './import-run.entity.js';
import type { ImportField } from './importer.js';
import { Importers } from './importers.js';
import { ImportAccess, type RunVersion } from './imports.access.js';
import { importErrors } from './imports.errors.js';
import { GoOnWithImports } from './imports.jobs.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportRowStore } from './row-store.js';

export interface NewMapping {
  headerRow: number;
  headerRowCount: number;
  /** Field → column. */
  mapping: Mapping;
}

/** Which row is the header and which column is what: suggested, changed by the person, remembered for the next sheet. */
@Injectable()
export class ImportMappingService {
  constructor(
    private readonly access: ImportAccess,
    private readonly importers: Importers,
    private readonly runs: ImportsRepository,
    private readonly store: ImportRowStore,
    private readonly sweeps: Sweeps,
  ) {}

  /** Of a sheet that has just been read, in the transaction that has. What is clear is checked at once. */
  async begin(actor: Actor, id: string, hiddenColumns: readonly number[]): Promise<void> {
    const run = await this.runs.lockOwn(id, actor.userId);
    if (!run) {
      throw platformErrors.notFound();
    }
    const { kind } = run;
    const fields = await this.importers.fieldsFor(actor, this.importers.get(kind));
    const rows = await this.store.head(id, HEAD_ROWS);
    const place = findHeader(rows, fields);
    const columns = columnsAt(rows, place, hiddenColumns);
    const remembered = await this.runs.remembered(run.createdById, kind);
    await this.apply(run, { ...place, columns }, suggestMapping(columns, fields, remembered));
  }

  /**
   * Everything is checked again afterwards; what the person has typed over stays.
   * @throws request.not-found, request.stale-version, import.not-now, import.mapping-invalid, import.column-required
   */
  async change(actor: Actor, changed: RunVersion, { headerRow, headerRowCount, mapping }: NewMapping): Promise<void> {
    await this.access.change(actor, { ...changed, verb: 'map' }, async (run) => {
      const importer = this.importers.require(actor, run.kind);
      const headed = await this.headedAt(run, { row: headerRow, count: headerRowCount });
      const fields = await this.importers.fieldsFor(actor, importer);
      refuseInvalid(fields, headed, mapping);
      const missing = fields.filter(({ name, isRequired }) => isRequired && mapping[name] === undefined);
      if (missing.length > 0) {
        const problems = missing.map(({ name }) => ({ path: `mapping/${name}`, code: 'import.required' }));
        throw importErrors.columnRequired({ field: missing[0]?.title[actor.language] ?? '' }, problems);
      }
      await this.runs.remember(run.createdById, run.kind, memoryOf(headed, mapping));
      await this.apply(run, headed, mapping);
    });
  }

  private async headedAt(run: ImportRun, place: HeaderPlace): Promise<Headed> {
    const rows = await this.store.head(run.id, HEAD_ROWS);
    const isThere = rows.some(({ number }) => number === place.row);
    if (!isThere) {
      throw importErrors.mappingInvalid({}, [{ path: 'headerRow', code: 'import.mapping-invalid' }]);
    }
    const hidden = run.columns.filter(({ isHidden }) => isHidden).map(({ index }) => index);
    return { ...place, columns: columnsAt(rows, place, hidden) };
  }

  private async apply(run: ImportRun, { row, count, columns }: Headed, mapping: Mapping): Promise<void> {
    const { fields } = this.importers.get(run.kind);
    const isClear = fields.every(({ name, isRequired }) => !isRequired || mapping[name] !== undefined);
    const state = isClear ? 'CHECKING' : 'MAPPING';
    await this.runs.update(run, { headerRow: row, headerRowCount: count, columns, mapping, state });
    await this.store.startOver(run.id, row + count - 1);
    if (isClear) {
      await this.sweeps.ring(GoOnWithImports.name);
    }
  }
}

function refuseInvalid(fields: readonly ImportField[], { columns }: Headed, mapping: Mapping): void {
  const taken = Object.values(mapping);
  const isInvalid = Object.entries(mapping).some(
    ([name, index]) => !fields.some((field) => field.name === name) || columns[index] === undefined,
  );
  if (isInvalid || new Set(taken).size < taken.length) {
    throw importErrors.mappingInvalid({}, [{ path: 'mapping', code: 'import.mapping-invalid' }]);
  }
}

/** Of each header that has a text: its field, or that it was left out. */
function memoryOf({ columns }: Headed, mapping: Mapping): Map<string, string | null> {
  const fieldOf = new Map(Object.entries(mapping).map(([name, index]) => [index, name]));
  return new Map(columns.filter(({ key }) => key !== '').map(({ key, index }) => [key, fieldOf.get(index) ?? null]));
}
