import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { plainWorkbook } from '../documents/index.js';
import type { Actor, Language } from '../platform/actor/index.js';
import { Importers } from './importers.js';
import type { ImportField, Importer } from './importer.js';
import { ImportExports } from './imports.exports.js';
import { ImportsQueries } from './imports.queries.js';
import { ImportRowsQueries, type ListedRow } from './imports.rows.queries.js';
import { readRow, type RowContent, type SheetShape } from './row-reading.js';
import { RowVault } from './row-vault.js';
import { reasonsOf } from './row-words.js';

const BATCH = 500;
const COLUMN_WIDTH = 18;
const REASON_WIDTH = 48;
const WORDS: Record<Language, { reason: string; number: string; errors: string; template: string; example: string }> = {
  'zh-CN': { reason: '未导入原因', number: '原行号', errors: '未导入的行', template: '导入模板', example: '示例：' },
  en: {
    reason: 'Why not imported',
    number: 'Row',
    errors: 'Rows not imported',
    template: 'Template',
    example: '示例：',
  },
};

export interface WrittenFile {
  name: string;
  content: Readable;
}

type Run = SheetShape & { id: string; kind: string; show: 'bad' | 'left' };

/** Sheets that go out: the template, and what was left of an import with the reason beside each row. */
@Injectable()
export class ImportSheetsService {
  constructor(
    private readonly importers: Importers,
    private readonly runs: ImportsQueries,
    private readonly rows: ImportRowsQueries,
    private readonly vault: RowVault,
    private readonly exports: ImportExports,
  ) {}

  /** One row of headers and one that shows how: whoever leaves it in imports nothing by it. @throws import.unknown-importer */
  async template(actor: Actor, kind: string): Promise<WrittenFile> {
    const importer = this.importers.require(actor, kind);
    const fields = await this.importers.fieldsFor(actor, importer);
    const { template, example } = WORDS[actor.language];
    const header = fields.map((field) => titleOf(field, actor.language));
    const examples = fields.map((field, place) => `${place === 0 ? example : ''}${field.example}`);
    const name = `${importer.title[actor.language]}${template}`;
    const widths = fields.map(() => COLUMN_WIDTH);
    return { name: `${name}.xlsx`, content: plainWorkbook({ name: template, widths, rows: [header, examples] }) };
  }

  /**
   * Everything that is no record, in the columns of the sheet it came from, so that it can be mended and sent again;
   * before the import what could not be one. That it went out is logged before it does. @throws request.not-found
   */
  async errors(actor: Actor, id: string): Promise<WrittenFile> {
    const run = await this.runs.run(actor, id);
    const { total, imported, reverted, kept, bad } = run.counts;
    const isPreview = run.state === 'READY';
    const show = isPreview ? 'bad' : 'left';
    const rows = isPreview ? bad : total - imported - reverted - kept;
    await this.exports.note(actor, id, { kind: run.kind, rows });
    const { errors } = WORDS[actor.language];
    const widths = [...run.columns.map(() => COLUMN_WIDTH), REASON_WIDTH, COLUMN_WIDTH];
    return {
      name: `${errors}.xlsx`,
      content: plainWorkbook({ name: errors, widths, rows: this.left(actor, { ...run, show }) }),
    };
  }

  private async *left(actor: Actor, run: Run): AsyncGenerator<string[]> {
    const { reason, number } = WORDS[actor.language];
    const importer = this.importers.get(run.kind);
    yield [...run.columns.map(({ title }) => title), reason, number];
    let after = 0;
    for (let size = BATCH; size === BATCH;) {
      const portion = await this.rows.page(run.id, { show: run.show, after, limit: BATCH });
      for (const row of portion) {
        yield this.lineOf(row, { run, importer, language: actor.language });
      }
      after = portion.at(-1)?.number ?? after;
      size = portion.length;
    }
  }

  private lineOf(
    row: ListedRow,
    { run, importer, language }: { run: Run; importer: Importer; language: Language },
  ): string[] {
    const content = this.vault.open(row.contentCipher);
    const { fields } = readRow(importer.fields, run, content);
    const reasons = reasonsOf(row, language, (name) => ({
      title: importer.fields.find((field) => field.name === name)?.title[language] ?? '',
      text: fields.find(({ field }) => field === name)?.text ?? '',
    }));
    return [...cellsOf(run, content), reasons.join(language === 'en' ? '; ' : '；'), String(row.number)];
  }
}

/** With what was typed over a cell in its place, in as many columns as the header has. */
function cellsOf({ columns, mapping }: SheetShape, { cells, mended }: RowContent): string[] {
  const typed = new Map(
    Object.entries(mended).flatMap(([field, text]) => {
      const column = mapping[field];
      return column === undefined ? [] : [[column, text] as const];
    }),
  );
  return columns.map(({ index }) => typed.get(index) ?? cells[index] ?? '');
}

function titleOf({ title, isRequired }: ImportField, language: Language): string {
  return `${title[language]}${isRequired ? '*' : ''}`;
}
