import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, newId } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { EventLog } from '../platform/events/index.js';
import type { Importer } from './importer.js';
import { importErrors } from './imports.errors.js';
import { ImportReceived, importSubject } from './imports.events.js';
import { ImportMappingService } from './imports.mapping.service.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportRowStore } from './row-store.js';
import type { Sheet } from './sheets/sheet.js';

interface Received {
  importer: Importer;
  fileName: string | null;
  sheet: Sheet;
}

/** Turns a sheet into rows of the database, whole or not at all. Nothing is a record yet. */
@Injectable()
export class ImportReception {
  constructor(
    private readonly database: Database,
    private readonly runs: ImportsRepository,
    private readonly store: ImportRowStore,
    private readonly mapping: ImportMappingService,
    private readonly events: EventLog,
  ) {}

  /** Answers the id of the run. @throws import.empty, import.too-large, import.damaged */
  async receive(actor: Actor, { importer, fileName, sheet }: Received): Promise<string> {
    const createdById = actor.userId;
    if (createdById === null) {
      throw platformErrors.forbidden();
    }
    const { kind } = importer;
    const id = newId();
    await this.database.transaction(async () => {
      const { name: sheetName, sheetNames, dateSystem } = sheet;
      await this.runs.insert({
        ...{ id, kind, fileName, sheetName, sheetNames, dateSystem, createdById, onBehalfOfId: actor.onBehalfOfId },
        ...{ headerRow: 1, headerRowCount: 1, columns: [], mapping: {} },
        ...{ duplicates: null, stopCode: null, finishedAt: null, revertedAt: null, revertReason: null },
        state: 'MAPPING',
      });
      const rows = await this.store.storeAll(id, sheet.rows);
      if (rows === 0) {
        throw importErrors.empty();
      }
      await this.mapping.begin(actor, id, sheet.hiddenColumns);
      await this.events.append(actor, ImportReceived({ subject: importSubject(id), data: { kind, rows } }));
    });
    return id;
  }
}
