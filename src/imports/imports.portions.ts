import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { DomainError, type FieldError } from '../platform/errors/index.js';
import { EventLog } from '../platform/events/index.js';
import type { ImportRun } from './import-run.entity.js';
import type { Importer } from './importer.js';
import { Importers } from './importers.js';
import { ImportFinished, ImportReverted, importSubject } from './imports.events.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportRowsRepository, type StoredRow } from './imports.rows.repository.js';
import { RowChecks } from './row-checks.js';

const CHECKED_AT_ONCE = 500;
const IMPORTED_AT_ONCE = 50;
const MADE_IN_ONE_GO = 200;

/** A row that could not become a record, or could not be taken back; the portion with it is rolled back. */
export class RowRefused extends Error {
  constructor(
    readonly rowId: string,
    override readonly cause: unknown,
  ) {
    super(`row ${rowId} was refused`);
  }
}

/** One of many rows that were to be made in one go could not: which, is found one by one. */
export class PortionRefused extends Error {
  constructor(override readonly cause: unknown) {
    super('a portion was refused');
  }
}

interface Made {
  id: string;
  recordId: string;
}

interface Making {
  importer: Importer;
  /** Which row is refused must be found out. */
  isOneByOne: boolean;
}

/** One portion of whatever a run is at, in the open transaction, on the locked run. */
@Injectable()
export class ImportPortions {
  constructor(
    private readonly importers: Importers,
    private readonly runs: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly checks: RowChecks,
    private readonly events: EventLog,
  ) {}

  isAllowed(actor: Actor, run: ImportRun): boolean {
    return this.importers.for(actor).some(({ kind }) => kind === run.kind);
  }

  /** @throws RowRefused, and PortionRefused unless one by one */
  async take(actor: Actor, run: ImportRun, isOneByOne: boolean): Promise<void> {
    const importer = this.importers.get(run.kind);
    if (run.state === 'CHECKING') {
      await this.check(actor, run);
    } else if (run.state === 'IMPORTING') {
      await this.import(actor, run, { importer, isOneByOne });
    } else if (run.state === 'REVERTING') {
      await this.revert(actor, run, importer);
    }
  }

  /** Whoever asked is gone or has lost the right: what is done stays, the rest is left. */
  async stop(run: ImportRun): Promise<void> {
    const stopCode = 'import.person-gone';
    if (run.state === 'IMPORTING') {
      await this.finish(systemActor('import.stop'), run, stopCode);
    } else {
      await this.runs.update(run, { state: run.state === 'CHECKING' ? 'MAPPING' : 'DONE', stopCode });
    }
  }

  /** What the sheet's maker is told beside the row. */
  async refuse({ rowId }: RowRefused, problems: readonly FieldError[]): Promise<void> {
    await this.rows.refuse(rowId, problems);
  }

  private async check(actor: Actor, run: ImportRun): Promise<void> {
    const stored = await this.rows.inState(run.id, 'UNCHECKED', CHECKED_AT_ONCE);
    if (stored.length === 0) {
      await this.runs.update(run, { state: 'READY', stopCode: null });
      return;
    }
    await this.checks.check(actor, run, stored);
  }

  private async import(actor: Actor, run: ImportRun, { importer, isOneByOne }: Making): Promise<void> {
    const inOneGo = importer.createMany !== undefined && !isOneByOne;
    const atOnce = inOneGo ? MADE_IN_ONE_GO : IMPORTED_AT_ONCE;
    const stored = await this.rows.importable(run.id, run.duplicates === 'IMPORT', atOnce);
    if (stored.length === 0) {
      await this.finish(actor, run, null);
      return;
    }
    const rows = await this.notRepeated(actor, run, stored);
    if (inOneGo && rows.length > 0) {
      await this.rows.markImported(await this.createMany(actor, run, { importer, stored: rows }));
      return;
    }
    const made: Made[] = [];
    for (const row of rows) {
      made.push({ id: row.id, recordId: await this.create(actor, run, { importer, row }) });
    }
    await this.rows.markImported(made);
  }

  /** Where repetitions stay out, those that have come up since the check do, too. One import of a kind at a time. */
  private async notRepeated(actor: Actor, run: ImportRun, stored: readonly StoredRow[]): Promise<StoredRow[]> {
    if (run.duplicates === 'IMPORT') {
      return [...stored];
    }
    await this.runs.takeTurn(run.kind);
    const repeated = await this.checks.repeatedSince(actor, run, stored);
    return stored.filter(({ id }) => !repeated.has(id));
  }

  private async createMany(
    actor: Actor,
    run: ImportRun,
    { importer, stored }: { importer: Importer; stored: readonly StoredRow[] },
  ): Promise<Made[]> {
    try {
      const values = stored.map((row) => this.checks.valuesOf(importer, run, row));
      const ids = (await importer.createMany?.(actor, values, run.id)) ?? [];
      return stored.map(({ id }, place) => ({ id, recordId: ids[place] ?? '' }));
    } catch (error) {
      throw new PortionRefused(error);
    }
  }

  private async create(
    actor: Actor,
    run: ImportRun,
    { importer, row }: { importer: Importer; row: StoredRow },
  ): Promise<string> {
    try {
      return await importer.create(actor, this.checks.valuesOf(importer, run, row), run.id);
    } catch (error) {
      throw new RowRefused(row.id, error);
    }
  }

  private async finish(actor: Actor, run: ImportRun, stopCode: string | null): Promise<void> {
    const finishedAt = await this.runs.businessNow();
    const { total, imported, excluded, kept, reverted } = await this.rows.counts(run.id);
    await this.runs.update(run, { state: 'DONE', finishedAt, stopCode });
    const left = total - imported - excluded - kept - reverted;
    const data = { kind: run.kind, imported, left, ...(stopCode === null ? {} : { stopCode }) };
    await this.events.append(actor, ImportFinished({ subject: importSubject(run.id), data }));
  }

  private async revert(actor: Actor, run: ImportRun, importer: Importer): Promise<void> {
    const stored = await this.rows.lastImported(run.id, IMPORTED_AT_ONCE);
    if (stored.length === 0) {
      await this.finishReversal(actor, run);
      return;
    }
    const reverted: string[] = [];
    const kept: string[] = [];
    for (const { id, recordId } of stored) {
      const isReverted = await this.takeBack(actor, importer, recordId ?? '');
      (isReverted ? reverted : kept).push(id);
    }
    await this.rows.markEnded(reverted, 'REVERTED');
    await this.rows.markEnded(kept, 'KEPT');
  }

  /** A record that is gone or refuses to go stays as it is, and is counted so. */
  private async takeBack(actor: Actor, importer: Importer, recordId: string): Promise<boolean> {
    try {
      return await importer.revert(actor, recordId);
    } catch (error) {
      if (error instanceof DomainError) {
        return false;
      }
      throw error;
    }
  }

  private async finishReversal(actor: Actor, run: ImportRun): Promise<void> {
    const revertedAt = await this.runs.businessNow();
    const { reverted, kept } = await this.rows.counts(run.id);
    await this.runs.update(run, { state: 'REVERTED', revertedAt });
    const data = { kind: run.kind, reverted, kept };
    await this.events.append(actor, ImportReverted({ subject: importSubject(run.id), data }));
  }
}
