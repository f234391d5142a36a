import { Injectable } from '@nestjs/common';
import { newId } from '../platform/database/index.js';
import { importErrors } from './imports.errors.js';
import { ImportRowsRepository, type NewRow } from './imports.rows.repository.js';
import { RowVault } from './row-vault.js';
import { MOST_COLUMNS, MOST_ROWS, type SheetRow } from './sheets/sheet.js';

const BATCH = 200;

/** Writes the rows of a sheet as they are read, a batch at a time, and reads the first ones again. */
@Injectable()
export class ImportRowStore {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly vault: RowVault,
  ) {}

  /** Answers how many there were. @throws import.too-large, import.damaged when row numbers go backwards */
  async storeAll(runId: string, rows: AsyncIterable<SheetRow>): Promise<number> {
    let count = 0;
    let last = 0;
    let batch: NewRow[] = [];
    for await (const { number, cells } of rows) {
      count += 1;
      if (count > MOST_ROWS) {
        throw importErrors.tooLarge({ rows: MOST_ROWS, columns: MOST_COLUMNS });
      }
      if (!Number.isSafeInteger(number) || number <= last) {
        throw importErrors.damaged();
      }
      last = number;
      batch.push({ id: newId(), number, contentCipher: this.vault.seal({ cells, mended: {} }) });
      if (batch.length === BATCH) {
        await this.rows.insert(runId, batch);
        batch = [];
      }
    }
    await this.rows.insert(runId, batch);
    return count;
  }

  async head(runId: string, count: number): Promise<SheetRow[]> {
    const rows = await this.rows.first(runId, count);
    return rows.map(({ number, contentCipher }) => ({ number, cells: this.vault.open(contentCipher).cells }));
  }

  /** Everything below the header is to be checked again. */
  async startOver(runId: string, headerEnd: number): Promise<void> {
    await this.rows.startOver(runId, headerEnd);
  }
}
