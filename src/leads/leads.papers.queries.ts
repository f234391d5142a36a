import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { LeadTriaged } from './leads.events.js';

export interface PaperFollowUp {
  happenedAt: Date;
  text: string;
}

/** What papers tell of a lead besides its own fields. The caller has made sure that the reader sees it in full. */
@Injectable()
export class LeadsPapersQueries {
  constructor(private readonly database: Database) {}

  /** 研判意见: what was written at the last triage. */
  async triageNote(id: string): Promise<string | null> {
    const [row] = await this.database.query<{ note: string | null }>(
      `select event_log.data ->> 'note' as note from event_log
       where event_log.subject_kind = 'lead' and event_log.subject_id = $1 and event_log.type = $2
       order by event_log.id desc limit 1`,
      [id, LeadTriaged.type],
    );
    return row?.note ?? null;
  }

  /** The last contacts that brought something, newest first. */
  async lastFollowUps(id: string, most: number): Promise<PaperFollowUp[]> {
    return this.database.query<PaperFollowUp>(
      `select lead_follow_up.happened_at as "happenedAt", lead_follow_up.text from lead_follow_up
       where lead_follow_up.lead_id = $1 and lead_follow_up.kind <> 'NO_CHANGE'
       order by lead_follow_up.happened_at desc, lead_follow_up.id desc limit $2`,
      [id, most],
    );
  }
}
