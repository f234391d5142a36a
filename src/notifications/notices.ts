import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { MessageParameters } from '../platform/i18n/index.js';
import type { RecordRef } from '../platform/records/index.js';
import { InboxWriter } from './inbox-writer.js';

export interface Notice {
  /** Disabled people among them are left out; the same person twice is told once. */
  recipients: readonly string[];
  /** Code of a sentence in the catalogue; `{record}` in it is how the reader may see the record. */
  code: string;
  params?: MessageParameters;
  record?: RecordRef;
  /** What makes this notice the same when it is sent again; the id of the event does for most. */
  key: string;
}

/** Tells people at once of something that has happened; subscribers of domain modules use it. */
@Injectable()
export class Notices {
  constructor(
    private readonly people: PeopleReader,
    private readonly inbox: InboxWriter,
  ) {}

  /** Answers how many were told now. @throws Error outside a transaction */
  async send(notice: Notice): Promise<number> {
    return this.sendMany([notice]);
  }

  /** The same for many notices, with one set of questions. */
  async sendMany(notices: readonly Notice[]): Promise<number> {
    const active = await this.people.areActive([...new Set(notices.flatMap(({ recipients }) => recipients))]);
    const entries = notices.flatMap(({ recipients, code, params = {}, record, key }) =>
      [...new Set(recipients)]
        .filter((recipientId) => active.has(recipientId))
        .map((recipientId) => ({
          recipientId,
          effectKey: `notice:${code}:${key}:${recipientId}`,
          code,
          params,
          record,
        })),
    );
    return this.inbox.add(entries);
  }
}
