import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { Settings } from '../platform/settings/index.js';
import { documentErrors } from './documents.errors.js';
import { exportLimit } from './documents.settings.js';
import { ExportLog } from './export-log.js';
import { ExportQuotaRepository } from './export-quota.repository.js';
import type { MadeFile } from './made-file.js';
import { SheetWorkbooks } from './sheet-workbooks.js';
import type { OpenedSheet, Sheet, SheetRequest } from './sheet.js';
import { Sheets } from './sheets.js';

export interface ExportRequest extends SheetRequest<unknown> {
  /** Name of a registered sheet. */
  readonly sheet: string;
  /** 文号 or 草稿, of what is more than a list. */
  readonly label?: string;
  /** Keys of the columns that are wanted; all of them when left out. */
  readonly columns?: readonly string[];
  /** Makes another file of the rows than our own sheet. */
  readonly make?: Making;
}

export type Making = (opened: OpenedSheet, sheet: Sheet) => Promise<{ file: MadeFile; rows: number }>;

/** Tables out of the system (`architecture.md` 4.9): by right, a few a day, each logged with filter and row count. */
@Injectable()
export class SheetExports {
  constructor(
    private readonly sheets: Sheets,
    private readonly workbooks: SheetWorkbooks,
    private readonly quota: ExportQuotaRepository,
    private readonly settings: Settings,
    private readonly log: ExportLog,
  ) {}

  /**
   * The rows that the actor may see, as .xlsx. An export that fails counts all the same.
   * @throws access.denied, export.no-columns, export.used-up, export.too-many-rows, request.not-found
   */
  async export(actor: Actor, request: ExportRequest): Promise<MadeFile> {
    const sheet = this.sheets.require(request.sheet);
    if (!mayExport(actor, sheet, request)) {
      throw platformErrors.forbidden();
    }
    if (request.columns?.every((key) => !sheet.columns.some((column) => column.key === key))) {
      throw documentErrors.noColumns();
    }
    const opened = sheet.open(actor, request);
    await this.takeOne(actor);
    const { label, columns } = request;
    const ours: Making = () => this.workbooks.make(actor, sheet, { lines: opened.lines(), label, columns });
    const { file, rows } = await (request.make ?? ours)(opened, sheet);
    const { phones } = request;
    await this.log.noteExport(actor, file, { sheet: sheet.name, filter: opened.loggedFilter, phones, rows });
    return file;
  }

  private async takeOne(actor: Actor): Promise<void> {
    const { perDay } = await this.settings.get(exportLimit);
    if (!actor.userId || !(await this.quota.take(actor.userId, perDay))) {
      throw documentErrors.exportsUsedUp({ limit: perDay });
    }
  }
}

function mayExport(actor: Actor, sheet: Sheet, { phones }: ExportRequest): boolean {
  const { permission, fullPhonePermission } = sheet;
  const needed = phones === 'full' ? [permission, fullPhonePermission] : [permission];
  return needed.every((one) => one !== undefined && actor.permissions.has(one));
}
