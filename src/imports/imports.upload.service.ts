import { Injectable } from '@nestjs/common';
import { inspectFile, refuseMarkedText, textOfFile, type ReceivedFile } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { importErrors } from './imports.errors.js';
import { ImportReception } from './imports.reception.js';
import { Importers } from './importers.js';
import { readDelimited } from './sheets/delimited.js';
import { openXlsx } from './sheets/xlsx.js';

interface SentSheet {
  kind: string;
  /** Which sheet of a workbook; the first that is shown unless it is named. */
  sheet?: string;
  file: ReceivedFile;
}

/** Takes sheets in: files of Excel, text with delimiters, and what was copied in Excel. */
@Injectable()
export class ImportUploadService {
  constructor(
    private readonly importers: Importers,
    private readonly reception: ImportReception,
  ) {}

  /** @throws import.unknown-importer, import.format, what the inspection of files and the reading of sheets throw */
  async upload(actor: Actor, { kind, sheet: wanted, file }: SentSheet): Promise<string> {
    const importer = this.importers.require(actor, kind);
    const { name: fileName } = await inspectFile(file.path, file.sentName);
    const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
    if (extension === 'csv' || extension === 'txt') {
      const sheet = readDelimited(await textOfFile(file.path, extension));
      return this.reception.receive(actor, { importer, fileName, sheet });
    }
    if (extension !== 'xlsx') {
      throw importErrors.format();
    }
    const sheet = await openXlsx(file.path, wanted);
    try {
      return await this.reception.receive(actor, { importer, fileName, sheet });
    } finally {
      sheet.close();
    }
  }

  /** @throws import.unknown-importer, attachment.secrecy-marking, import.empty */
  async paste(actor: Actor, { kind, text }: { kind: string; text: string }): Promise<string> {
    const importer = this.importers.require(actor, kind);
    refuseMarkedText(text);
    return this.reception.receive(actor, { importer, fileName: null, sheet: readDelimited(once(text)) });
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
