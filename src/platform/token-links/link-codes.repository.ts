import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { realNow } from '../clock/index.js';
import { Database } from '../database/index.js';
import { TokenLinkCodeEntity, type LinkCodeChannel } from './token-link.entity.js';
import type { OpenLink } from './token-link.types.js';

/** Nobody else sends a code for so long once a process has taken it. */
const LEASE_SECONDS = 60;

export interface CodeToSend {
  id: string;
  link: OpenLink;
}

@Injectable()
export class LinkCodesRepository {
  constructor(private readonly database: Database) {}

  /** An earlier code of the same channel ends. */
  async replace(
    code: Pick<TokenLinkCodeEntity, 'id' | 'linkId' | 'channel' | 'madeById' | 'expiresAt'>,
  ): Promise<void> {
    const { linkId, channel } = code;
    const open = { linkId, channel, endedAt: IsNull() };
    await this.database.manager.update(TokenLinkCodeEntity, open, { endedAt: realNow(), nextSendingAt: null });
    const nextSendingAt = channel === 'MAIL' ? realNow() : null;
    await this.database.manager.insert(TokenLinkCodeEntity, { ...code, nextSendingAt });
  }

  /** Seconds since the latest code of the channel was made; null without one. */
  async secondsSince(linkId: string, channel: LinkCodeChannel): Promise<number | null> {
    const [row] = await this.database.query<{ seconds: number | null }>(
      `select extract(epoch from clock_timestamp() - max(token_link_code.made_at))::int as seconds
       from token_link_code where token_link_code.link_id = $1 and token_link_code.channel = $2`,
      [linkId, channel],
    );
    return row?.seconds ?? null;
  }

  /** Counts one comparison of every code that still counts, before any is compared: parallel guesses add up. */
  async takeTry(linkId: string, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update token_link_code set tries = token_link_code.tries + 1
       where token_link_code.link_id = $1 and token_link_code.ended_at is null
         and token_link_code.expires_at > clock_timestamp() and token_link_code.tries < $2
       returning token_link_code.id`,
      [linkId, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Answers whether it was still unused: of two at once, one. */
  async use(id: string): Promise<boolean> {
    const unused = { id, endedAt: IsNull(), expiresAt: MoreThan(realNow()) };
    const { affected } = await this.database.manager.update(TokenLinkCodeEntity, unused, {
      endedAt: realNow(),
      nextSendingAt: null,
    });
    return affected === 1;
  }

  /** Takes codes of links of that purpose that are to be sent now. */
  async claim(purpose: string, most: number): Promise<CodeToSend[]> {
    return this.database.query<CodeToSend>(
      `with taken as (
         select token_link_code.id from token_link_code
         join token_link on token_link.id = token_link_code.link_id and token_link.purpose = $1
           and token_link.revoked_at is null
         where token_link_code.next_sending_at <= clock_timestamp() and token_link_code.expires_at > clock_timestamp()
         order by token_link_code.next_sending_at limit $2 for update of token_link_code skip locked
       )
       update token_link_code set sendings = token_link_code.sendings + 1,
         next_sending_at = clock_timestamp() + interval '${LEASE_SECONDS} seconds'
       from taken, token_link where token_link_code.id = taken.id and token_link.id = token_link_code.link_id
       returning token_link_code.id, json_build_object('id', token_link.id, 'holderId', token_link.holder_id,
         'subject', json_build_object('kind', token_link.subject_kind, 'id', token_link.subject_id)) as link`,
      [purpose, most],
    );
  }

  /** Sent, or given up. */
  async noteSent(id: string): Promise<void> {
    await this.database.manager.update(TokenLinkCodeEntity, { id }, { nextSendingAt: null });
  }

  async purge(olderThanDays: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from token_link_code using (
         select token_link_code.id from token_link_code
         where token_link_code.expires_at < clock_timestamp() - $1 * interval '1 day' limit $2) as old
       where token_link_code.id = old.id returning token_link_code.id`,
      [olderThanDays, most],
    );
    return removed.length;
  }
}
