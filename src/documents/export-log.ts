import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, newId } from '../platform/database/index.js';
import { EventLog, type NewEvent } from '../platform/events/index.js';
import { RecordPrinted, SheetExported } from './documents.events.js';
import type { MadeFile } from './made-file.js';
import type { RecordStamp } from './record-stamp.js';
import type { PhoneForm } from './sheet.js';

interface Exported {
  sheet: string;
  filter: Record<string, unknown>;
  phones: PhoneForm;
  rows: number;
}

/** Each document that leaves the house is in the log; what cannot be logged is not handed out. */
@Injectable()
export class ExportLog {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async noteExport(actor: Actor, file: MadeFile, exported: Exported): Promise<void> {
    const data = { ...exported, sha256: file.sha256 };
    await this.append(actor, file, SheetExported({ subject: { kind: 'export', id: newId() }, data }));
  }

  async notePrint(
    actor: Actor,
    file: MadeFile,
    { form, record }: { form: string; record: RecordStamp },
  ): Promise<void> {
    const { kind, id, version } = record;
    const data = { form, recordKind: kind, recordId: id, recordVersion: version, sha256: file.sha256 };
    await this.append(actor, file, RecordPrinted({ subject: { kind: 'export', id: newId() }, data }));
  }

  private async append(actor: Actor, file: MadeFile, event: NewEvent): Promise<void> {
    try {
      await this.database.transaction(() => this.events.append(actor, event));
    } catch (error) {
      await rm(file.path, { force: true });
      throw error;
    }
  }
}
