import { Injectable } from '@nestjs/common';
import type { ImportRun } from './import-run.entity.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportRowsRepository, type RowCounts } from './imports.rows.repository.js';

/** A run together with its rows, for decisions about the whole. */
@Injectable()
export class ImportBooks {
  constructor(
    private readonly runs: ImportsRepository,
    private readonly rows: ImportRowsRepository,
  ) {}

  async counts(runId: string): Promise<RowCounts> {
    return this.rows.counts(runId);
  }

  /** Of what the run has made, in the order of its rows. */
  async recordIds(runId: string): Promise<string[]> {
    return this.rows.recordIds(runId);
  }

  async update(run: ImportRun, changes: Partial<ImportRun>): Promise<void> {
    await this.runs.update(run, changes);
  }

  async remove(runId: string): Promise<void> {
    await this.runs.remove(runId);
  }
}
