import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { Sweeps } from '../platform/sweeps/index.js';
import type { DuplicateChoice, ImportRun } from './import-run.entity.js';
import { Importers } from './importers.js';
import { ImportAccess, type RunVersion } from './imports.access.js';
import { importErrors } from './imports.errors.js';
import { ImportCommitted, ImportDiscarded, ImportReversalStarted, importSubject } from './imports.events.js';
import { GoOnWithImports } from './imports.jobs.js';
import { ImportBooks } from './imports.books.js';

export interface Commitment {
  /** Whether rows with problems may stay out; otherwise they stop the import. */
  allowPartial: boolean;
  /** Not given: duplicates stop the import. */
  duplicates?: DuplicateChoice;
}

/** What somebody decides about a sheet: it becomes records, it is thrown away, its records are taken back. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly access: ImportAccess,
    private readonly importers: Importers,
    private readonly books: ImportBooks,
    private readonly sweeps: Sweeps,
    private readonly events: EventLog,
  ) {}

  /**
   * The rows become records in the background, in their order.
   * @throws request.not-found, request.stale-version, import.not-now, import.bad-rows, import.duplicate-rows,
   * import.nothing-to-import
   */
  async commit(actor: Actor, committed: RunVersion, { allowPartial, duplicates }: Commitment): Promise<void> {
    await this.access.change(actor, { ...committed, verb: 'commit' }, async (run) => {
      this.importers.require(actor, run.kind);
      const counts = await this.books.counts(run.id);
      if (counts.bad > 0 && !allowPartial) {
        throw importErrors.badRows({ count: counts.bad });
      }
      if (counts.duplicates > 0 && duplicates === undefined) {
        throw importErrors.duplicateRows({ count: counts.duplicates });
      }
      const choice = duplicates ?? 'SKIP';
      const rows = choice === 'IMPORT' ? counts.good : counts.good - counts.duplicates;
      if (rows === 0) {
        throw importErrors.nothingToImport();
      }
      await this.books.update(run, { state: 'IMPORTING', duplicates: choice });
      await this.goOn(actor, ImportCommitted({ ...about(run), data: { kind: run.kind, rows, duplicates: choice } }));
    });
  }

  /** In one step, while nothing was built on it. @throws request.not-found, import.not-now, import.built-on */
  async revert(actor: Actor, reverted: RunVersion, reason: string): Promise<void> {
    await this.access.change(actor, { ...reverted, verb: 'revert' }, async (run) => {
      const importer = this.importers.require(actor, run.kind);
      const ids = await this.books.recordIds(run.id);
      const builtOn = await importer.builtOn(ids);
      if (ids.length === 0) {
        throw importErrors.notNow();
      }
      if (builtOn.size > 0) {
        throw importErrors.builtOn({ count: builtOn.size });
      }
      await this.books.update(run, { state: 'REVERTING', revertReason: reason });
      const data = { kind: run.kind, records: ids.length, reason };
      await this.goOn(actor, ImportReversalStarted({ ...about(run), data }));
    });
  }

  /** Nothing of it has become a record: it goes for good, with what stood in the sheet. */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'discard' }, async (run) => {
      await this.books.remove(run.id);
      await this.events.append(actor, ImportDiscarded({ ...about(run), data: { kind: run.kind } }));
    });
  }

  private async goOn(actor: Actor, event: Parameters<EventLog['append']>[1]): Promise<void> {
    await this.events.append(actor, event);
    await this.sweeps.ring(GoOnWithImports.name);
  }
}

function about({ id }: ImportRun): { subject: { kind: 'import'; id: string } } {
  return { subject: importSubject(id) };
}
