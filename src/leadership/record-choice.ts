import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { instructionErrors } from './instructions.errors.js';
import { LeadershipRecords, readsWords, type RecordSight } from './leadership-records.js';

/** What something is entered about. */
@Injectable()
export class RecordChoice {
  constructor(private readonly records: LeadershipRecords) {}

  /**
   * Nobody writes about a record that they may not see, or of which they know the description alone; nobody links
   * themselves to a secret.
   * @throws leadership.record-unknown
   */
  async demand(actor: Actor, record: RecordRef): Promise<RecordSight | null> {
    const sight = await this.records.openedBy(actor, record);
    if (!readsWords(record, sight)) {
      throw instructionErrors.recordUnknown({}, [{ path: 'record', code: 'leadership.record-unknown' }]);
    }
    return sight;
  }

  ownersOf(record: RecordRef): Promise<readonly string[]> {
    return this.records.ownersOf(record);
  }
}
