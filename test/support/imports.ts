import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportProgress } from '../../src/imports/imports.progress.js';
import type { ImportRowView, ImportView } from '../../src/imports/imports.view.schemas.js';
import { openXlsx } from '../../src/imports/sheets/xlsx.js';
import { basedOn, succeeded, type LeadsWorld } from './leads.js';
import type { Answer, TestClient } from './test-client.js';

/** Sheets as a person brings them in. The world runs nothing by itself: the test says when imports go on. */
export class ImportDesk {
  constructor(
    private readonly world: LeadsWorld,
    readonly client: TestClient,
  ) {}

  send(
    content: Buffer | string,
    name = '在谈项目台账.xlsx',
    fields: Record<string, string> = {},
  ): Promise<Answer<ImportView>> {
    const form = new FormData();
    for (const [field, value] of Object.entries({ kind: 'lead', ...fields })) {
      form.append(field, value);
    }
    form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
    return this.client.post('/imports', form);
  }

  /** Sends what must be taken, and has it checked. */
  async read(content: Buffer | string, name?: string): Promise<ImportView> {
    return this.goneOn(succeeded(await this.send(content, name)));
  }

  async paste(lines: ReadonlyArray<readonly string[]>): Promise<ImportView> {
    const text = lines.map((cells) => cells.join('\t')).join('\n');
    return this.goneOn(succeeded(await this.client.post<ImportView>('/imports/pasted', { kind: 'lead', text })));
  }

  /** Lets the background take everything as far as it can, and shows the import then. */
  async goneOn({ id }: { id: string }): Promise<ImportView> {
    await this.world.app.app.get(ImportProgress, { strict: false }).goOn();
    return succeeded(await this.client.get<ImportView>(`/imports/${id}`));
  }

  commit(run: ImportView, body: object = {}): Promise<Answer<ImportView>> {
    return this.client.post(`/imports/${run.id}/commitment`, body, basedOn(run));
  }

  async committed(run: ImportView, body: object = {}): Promise<ImportView> {
    return this.goneOn(succeeded(await this.commit(run, body)));
  }

  revert(run: ImportView, reason = '导错了表'): Promise<Answer<ImportView>> {
    return this.client.post(`/imports/${run.id}/reversal`, { reason }, basedOn(run));
  }

  async rows({ id }: { id: string }, show = 'all'): Promise<ImportRowView[]> {
    const { items } = succeeded(
      await this.client.get<{ items: ImportRowView[] }>(`/imports/${id}/rows?show=${show}&limit=200`),
    );
    return items;
  }

  mend({ id }: { id: string }, number: number, change: object): Promise<Answer<ImportRowView>> {
    return this.client.patch(`/imports/${id}/rows/${number}`, change);
  }

  /** A file that the product writes, as the product reads it. */
  async download(path: string): Promise<{ content: Buffer; rows: string[][] }> {
    const response = await fetch(`${this.client.url}/api/v1${path}`, {
      headers: { cookie: this.client.cookieHeader() },
    });
    const content = Buffer.from(await response.arrayBuffer());
    return { content, rows: await rowsOf(content) };
  }
}

async function rowsOf(content: Buffer): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-sheet-'));
  try {
    const path = join(folder, 'sheet.xlsx');
    writeFileSync(path, content);
    const sheet = await openXlsx(path);
    const rows: string[][] = [];
    for await (const { cells } of sheet.rows) {
      rows.push(cells);
    }
    sheet.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
