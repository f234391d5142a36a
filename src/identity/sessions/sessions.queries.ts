import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';

interface SessionRow {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  userAgent: string | null;
  address: string | null;
}

@Injectable()
export class SessionsQueries {
  constructor(private readonly database: Database) {}

  /** Living sessions of a person, the one used last first; `isCurrent` marks the one that asks. */
  async living(personId: string, currentId?: string) {
    const rows = await this.database.query<SessionRow>(
      `select session.id, session.created_at as "createdAt", session.last_seen_at as "lastSeenAt",
              session.expires_at as "expiresAt", session.user_agent as "userAgent", session.address
       from session
       where session.person_id = $1 and session.expires_at > clock_timestamp()
         and session.last_seen_at > clock_timestamp() - make_interval(mins => session.idle_minutes)
       order by session.last_seen_at desc, session.id`,
      [personId],
    );
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      isCurrent: row.id === currentId,
    }));
  }
}
