import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { ImportAccess } from './imports.access.js';
import { ImportRowsRepository } from './imports.rows.repository.js';
import { Importers } from './importers.js';
import { RowChecks } from './row-checks.js';
import { RowVault } from './row-vault.js';

export interface RowChange {
  /** By field name; null takes back what was typed, so that the sheet's own text counts again. */
  values?: Record<string, string | null>;
  isExcluded?: boolean;
}

/** Rows of the preview: mended in place, left out, taken in again. */
@Injectable()
export class ImportRowsService {
  constructor(
    private readonly access: ImportAccess,
    private readonly importers: Importers,
    private readonly rows: ImportRowsRepository,
    private readonly checks: RowChecks,
    private readonly vault: RowVault,
  ) {}

  /** The row is checked again at once. @throws request.not-found, request.invalid, import.not-now */
  async change(actor: Actor, { id, number }: { id: string; number: number }, change: RowChange): Promise<void> {
    await this.access.change(actor, { id, verb: 'mend' }, async (run) => {
      const importer = this.importers.require(actor, run.kind);
      const row = await this.rows.find(id, number);
      if (!row || row.state === 'HEADER') {
        throw platformErrors.notFound();
      }
      const values = change.values ?? {};
      const unknown = Object.keys(values).filter((name) => !importer.fields.some((field) => field.name === name));
      if (unknown.length > 0) {
        const fields = unknown.map((name) => ({ path: `values/${name}`, code: 'unrecognized_keys' }));
        throw platformErrors.invalidRequest({}, fields);
      }
      const content = this.vault.open(row.contentCipher);
      const mended = Object.entries({ ...content.mended, ...values }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      );
      const contentCipher = this.vault.seal({ ...content, mended: Object.fromEntries(mended) });
      const isExcluded = change.isExcluded ?? row.isExcluded;
      await this.rows.saveContent(row.id, { contentCipher, isExcluded });
      await this.checks.check(actor, run, [{ ...row, contentCipher, isExcluded }]);
    });
  }
}
