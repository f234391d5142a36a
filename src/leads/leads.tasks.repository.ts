import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { LeadTaskMoved } from './leads.events.js';

/** What a lead has been told of its tasks already. */
@Injectable()
export class LeadsTasksRepository {
  constructor(private readonly database: Database) {}

  /** Locks the lead, so that two who tell it the same wait for each other. False when it knows, or is gone. */
  async isNews(leadId: string, causeId: string): Promise<boolean> {
    const leads = await this.database.query('select lead.id from lead where lead.id = $1 for update', [leadId]);
    const known = await this.database.query(
      `select 1 from event_log
       where event_log.subject_kind = 'lead' and event_log.subject_id = $1 and event_log.type = $2
         and event_log.data ->> 'causeId' = $3`,
      [leadId, LeadTaskMoved.type, causeId],
    );
    return leads.length > 0 && known.length === 0;
  }
}
