import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { ImportErrorsExported, importSubject } from './imports.events.js';

/** That rows went out as a file is logged before the first of them does. */
@Injectable()
export class ImportExports {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async note(actor: Actor, id: string, data: { kind: string; rows: number }): Promise<void> {
    await this.database.transaction(async () => {
      await this.events.append(actor, ImportErrorsExported({ subject: importSubject(id), data }));
    });
  }
}
