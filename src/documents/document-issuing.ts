import { Injectable } from '@nestjs/common';
import { ZodError } from 'zod';
import { AttachmentsService } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { Settings } from '../platform/settings/index.js';
import { documentErrors } from './documents.errors.js';
import { documentSeries } from './documents.settings.js';
import type { MadeFile } from './made-file.js';
import { SheetExports } from './sheet-exports.service.js';
import { Sheets } from './sheets.js';

interface Content {
  sheet: string;
  filter: Record<string, unknown>;
}

/** How the file of a document comes about and where it is kept. */
@Injectable()
export class DocumentIssuing {
  constructor(
    private readonly sheets: Sheets,
    private readonly exports: SheetExports,
    private readonly attachments: AttachmentsService,
    private readonly settings: Settings,
  ) {}

  /** @throws document.unknown-series, document.unknown-filter, access.denied, request.not-found */
  async check(actor: Actor, { sheet: name, filter, series }: Content & { series: string }): Promise<void> {
    const sheet = this.sheets.require(name);
    if (!actor.permissions.has(sheet.permission)) {
      throw platformErrors.forbidden();
    }
    if (!(await this.settings.get(documentSeries)).includes(series)) {
      throw documentErrors.unknownSeries({}, [{ path: 'series', code: 'document.unknown-series' }]);
    }
    try {
      sheet.open(actor, { filter, phones: 'masked' });
    } catch (error) {
      throw error instanceof ZodError ? filterRefused(error) : error;
    }
  }

  /** Phones are masked in whatever is issued. */
  async make(actor: Actor, { sheet, filter }: Content, label: string): Promise<MadeFile> {
    return this.exports.export(actor, { sheet, filter, phones: 'masked', label });
  }

  /** The frozen file is an attachment of the document, which nobody may write to. Answers its id. */
  async keep(
    actor: Actor,
    document: { id: string },
    { path, name, mediaType, size, sha256 }: MadeFile,
  ): Promise<string> {
    const file = { path, name, mediaType, size, sha256, classification: 'INTERNAL' as const, isTextChecked: true };
    return this.attachments.add(actor, { ...file, recordKind: 'document', recordId: document.id });
  }
}

function filterRefused(error: ZodError) {
  const fields = error.issues.map((issue) => ({
    path: ['filter', ...issue.path].join('/'),
    code: 'document.unknown-filter',
  }));
  return documentErrors.unknownFilter({}, fields);
}
