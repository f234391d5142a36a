import { Injectable } from '@nestjs/common';
import type { Language } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { holdsToday } from '../units/business-today.js';
import type { HeldPost } from './actor-of.js';

export interface SessionHolder {
  sessionId: string;
  personId: string;
  language: Language;
  isDemo: boolean;
  /** Whether the session's last-seen time is due to be written again. */
  isStale: boolean;
  posts: HeldPost[];
}

export interface TokenHolder {
  tokenId: string;
  isStale: boolean;
  posts: HeldPost[];
}

/** Roles and positions of today with all units they reach; runs at each request, so it is one statement. */
const POSTS_OF_PERSON = `
  select coalesce(jsonb_agg(jsonb_build_object('kind', held.kind, 'code', held.code, 'unitId', held.unit_id, 'below', below.ids)), '[]')
  from (
    select 'role' as kind, role_assignment.role as code, role_assignment.unit_id
    from role_assignment where role_assignment.person_id = person.id and ${holdsToday('role_assignment')}
    union all
    select 'position', unit_position.position, unit_position.unit_id
    from unit_position where unit_position.person_id = person.id and ${holdsToday('unit_position')}
  ) as held
  cross join lateral (select jsonb_agg(unit.id) as ids from unit where held.unit_id = any (unit.path)) as below`;

@Injectable()
export class ActorQueries {
  constructor(private readonly database: Database) {}

  /** Who holds a living session. Sessions live by real time, posts by business time. */
  async bySession(tokenHash: Buffer): Promise<SessionHolder | undefined> {
    const [row] = await this.database.preparedQuery<SessionHolder>(
      `select session.id as "sessionId", person.id as "personId", person.language, person.is_demo as "isDemo",
              session.last_seen_at < clock_timestamp() - interval '1 minute' as "isStale",
              (${POSTS_OF_PERSON}) as posts
       from session join person on person.id = session.person_id
       where session.token_hash = $1 and person.disabled_at is null and session.expires_at > clock_timestamp()
         and session.last_seen_at > clock_timestamp() - make_interval(mins => session.idle_minutes)`,
      [tokenHash],
    );
    return row;
  }

  /** Whose machine token it is. */
  async byToken(tokenHash: Buffer): Promise<TokenHolder | undefined> {
    const [row] = await this.database.preparedQuery<TokenHolder>(
      `select api_token.id as "tokenId",
              coalesce(api_token.last_used_at, '-infinity') < clock_timestamp() - interval '1 minute' as "isStale",
              jsonb_build_array(jsonb_build_object('kind', 'role', 'code', api_token.role, 'unitId', api_token.unit_id,
                'below', (select jsonb_agg(unit.id) from unit where api_token.unit_id = any (unit.path)))) as posts
       from api_token
       where api_token.token_hash = $1 and api_token.revoked_at is null and api_token.expires_at > clock_timestamp()`,
      [tokenHash],
    );
    return row;
  }

  /** Somebody without a session. */
  async byPerson(personId: string): Promise<{ language: Language; posts: HeldPost[] } | undefined> {
    const [row] = await this.database.query<{ language: Language; posts: HeldPost[] }>(
      `select person.language, (${POSTS_OF_PERSON}) as posts
       from person where person.id = $1 and person.disabled_at is null`,
      [personId],
    );
    return row;
  }

  /** At most once a minute, so that reading costs no writing. */
  async noteSeen(table: 'session' | 'api_token', id: string): Promise<void> {
    const column = table === 'session' ? 'last_seen_at' : 'last_used_at';
    await this.database.query(
      `update ${table} set ${column} = clock_timestamp()
       where id = $1 and coalesce(${column}, '-infinity') < clock_timestamp() - interval '1 minute'`,
      [id],
    );
  }

  /** Whether the person may enter things today on behalf of the other (代录). */
  async mayStandIn(personId: string, forPersonId: string): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from stand_in join person on person.id = $2
       where stand_in.person_id = $1 and ${holdsToday('stand_in')} and person.disabled_at is null
         and (stand_in.for_person_id = $2 or exists (
           select from unit_position
           where unit_position.unit_id = stand_in.for_unit_id and unit_position.person_id = $2
             and ${holdsToday('unit_position')}))
       limit 1`,
      [personId, forPersonId],
    );
    return rows.length > 0;
  }
}
