import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { FieldWorkAccess } from './field-work-access.js';
import { FieldWorkKeeping } from './field-work-keeping.js';
import { FieldWorkPurged, fieldWorkSubject } from './field-works.events.js';
import { FieldWorksRepository } from './field-works.repository.js';
import type { RecordFieldWork } from './field-works.schemas.js';

/** 四个一 and 走访: what was done on the spot, with its decisions as tasks before anybody leaves. */
@Injectable()
export class FieldWorksService {
  constructor(
    private readonly database: Database,
    private readonly repository: FieldWorksRepository,
    private readonly keeping: FieldWorkKeeping,
    private readonly access: FieldWorkAccess,
    private readonly events: EventLog,
  ) {}

  /** Answers the id of the new record. @throws what choosing leader and record, and issuing tasks, throw */
  async record(actor: Actor, input: RecordFieldWork): Promise<string> {
    return this.database.transaction(async () => this.keeping.record(actor, input));
  }

  /** What no unit works on. */
  async trash(actor: Actor, trashed: { id: string; version: number }): Promise<void> {
    await this.access.change(actor, { ...trashed, verb: 'trash' }, (work, now) => this.keeping.trash(actor, work, now));
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'restore' }, (work, now) => this.keeping.restore(actor, work, now));
  }

  /** Deletes for good what has lain in the trash for so many days. */
  async purge(olderThanDays: number): Promise<void> {
    await this.database.transaction(async () => {
      for (const { id, kind } of await this.repository.purge(olderThanDays)) {
        const event = FieldWorkPurged({ subject: fieldWorkSubject(id), data: { kind } });
        await this.events.append(systemActor('field-work.purge'), event);
      }
    });
  }
}
