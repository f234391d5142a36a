import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { realNow } from '../clock/index.js';
import { Database } from '../database/index.js';
import type { RecordRef } from '../records/index.js';
import { TokenLinkEntity, TokenLinkPassEntity } from './token-link.entity.js';
import type { LinkSpec, LinkUse } from './token-link.types.js';

export type LinkRow = Pick<TokenLinkEntity, keyof TokenLinkEntity>;

@Injectable()
export class TokenLinksRepository {
  constructor(private readonly database: Database) {}

  /** Two who make a link of the same thing wait for each other. Inside a transaction alone. */
  async lock({ purpose, subject, holderId }: LinkSpec): Promise<void> {
    const name = ['token-link', purpose.name, subject.kind, subject.id, holderId].join(':');
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  async insert(link: Omit<LinkRow, 'madeAt' | 'revokedAt' | 'revokedById' | 'useCount' | 'lastUsedAt'>): Promise<void> {
    await this.database.manager.insert(TokenLinkEntity, link);
  }

  /** The one that was not revoked; it may have expired. */
  async findStanding({ purpose, subject, holderId }: LinkSpec): Promise<LinkRow | null> {
    return this.database.manager.findOneBy(TokenLinkEntity, {
      purpose: purpose.name,
      subjectKind: subject.kind,
      subjectId: subject.id,
      holderId: holderId ?? IsNull(),
      revokedAt: IsNull(),
    });
  }

  async find(id: string): Promise<LinkRow | null> {
    return this.database.manager.findOneBy(TokenLinkEntity, { id });
  }

  async findByHash(tokenHash: Buffer): Promise<LinkRow | null> {
    return this.database.manager.findOneBy(TokenLinkEntity, { tokenHash });
  }

  /** Newest first, revoked ones too. */
  async ofSubject(purpose: string, { kind, id }: RecordRef): Promise<LinkRow[]> {
    return this.database.manager.find(TokenLinkEntity, {
      where: { purpose, subjectKind: kind, subjectId: id },
      order: { id: 'DESC' },
      take: 100,
    });
  }

  async countUse(id: string): Promise<void> {
    await this.database.query(
      'update token_link set use_count = token_link.use_count + 1, last_used_at = clock_timestamp() where token_link.id = $1',
      [id],
    );
  }

  /** Answers whether it stood until now. Whoever was let in through it is out. */
  async revoke(id: string, byId: string | null): Promise<boolean> {
    const changes = { revokedAt: realNow(), revokedById: byId };
    const { affected } = await this.database.manager.update(TokenLinkEntity, { id, revokedAt: IsNull() }, changes);
    return affected === 1;
  }

  /** What was done with the link, newest first. */
  async usesOf(id: string, most: number): Promise<LinkUse[]> {
    return this.database.query<LinkUse>(
      `select event_log.type, event_log.recorded_at as at from event_log
       where event_log.subject_kind = 'link' and event_log.subject_id = $1
       order by event_log.id desc limit $2`,
      [id, most],
    );
  }

  async insertPass(pass: Omit<TokenLinkPassEntity, 'madeAt'>): Promise<void> {
    await this.database.manager.insert(TokenLinkPassEntity, pass);
  }

  /** The link of a pass that has not expired. */
  async findByPass(passHash: Buffer): Promise<LinkRow | null> {
    const pass = await this.database.manager.findOneBy(TokenLinkPassEntity, { passHash });
    return pass && pass.expiresAt > realNow() ? this.find(pass.linkId) : null;
  }

  async purge(olderThanDays: number, most: number): Promise<number> {
    const removed = await this.database.query(
      `delete from token_link_pass using (
         select token_link_pass.id from token_link_pass
         where token_link_pass.expires_at < clock_timestamp() - $1 * interval '1 day' limit $2) as old
       where token_link_pass.id = old.id returning token_link_pass.id`,
      [olderThanDays, most],
    );
    return removed.length;
  }
}
