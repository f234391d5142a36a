import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { ConfidentialLeadRead, leadSubject, type LeadPart } from './leads.events.js';

interface Read {
  id: string;
  code: string;
  /** Whether the reader sees it only because it was opened (`LeadScope.isReadByAudit`). */
  isReadByAudit: boolean;
}

/** Logs each reading of a confidential lead by an auditor (`architecture.md` 1), whichever part of it was opened. */
@Injectable()
export class LeadReadings {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async note(actor: Actor, { id, code, isReadByAudit }: Read, part: LeadPart): Promise<void> {
    if (isReadByAudit) {
      await this.database.transaction(async () => {
        await this.events.append(actor, ConfidentialLeadRead({ subject: leadSubject(id), data: { code, part } }));
      });
    }
  }
}
