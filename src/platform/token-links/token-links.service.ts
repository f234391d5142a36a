import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../actor/index.js';
import { realNow } from '../clock/index.js';
import { Database, newId } from '../database/index.js';
import { EventLog } from '../events/index.js';
import { Keys } from '../keys/index.js';
import type { RecordRef } from '../records/index.js';
import { TOKEN_FORM, hashOfSecret, tokenOf } from './link-secrets.js';
import type { LinkPurpose, LinkSpec, LinkUse, OpenLink, TokenLink, TokenLinkState } from './token-link.types.js';
import { LinkMade, LinkOpened, LinkRevoked, linkSubject } from './token-links.events.js';
import { TokenLinksRepository, type LinkRow } from './token-links.repository.js';

const DAY = 86_400_000;
const MOST_USES = 50;

/** Links that let somebody in without an account: made, shown again, revoked, and found by their token. */
@Injectable()
export class TokenLinks {
  constructor(
    private readonly database: Database,
    private readonly repository: TokenLinksRepository,
    private readonly keys: Keys,
    private readonly events: EventLog,
  ) {}

  /**
   * The link that works now, or a new one for so many days: of one purpose, subject and holder there is one at a time.
   * Whether the actor may give it out is the caller's to say.
   */
  async ensure(actor: Actor, spec: LinkSpec, validDays: number): Promise<TokenLink> {
    return this.database.transaction(async () => {
      await this.repository.lock(spec);
      const standing = await this.repository.findStanding(spec);
      const shown = standing && this.shown(standing);
      return shown?.token ? shown : this.replace(actor, { spec, standing, validDays });
    });
  }

  /** A new link; what was given out before works no more. */
  async renew(actor: Actor, spec: LinkSpec, validDays: number): Promise<TokenLink> {
    return this.database.transaction(async () => {
      await this.repository.lock(spec);
      return this.replace(actor, { spec, standing: await this.repository.findStanding(spec), validDays });
    });
  }

  /** Takes the link of that subject back; nothing happens when it is, or there is none. */
  async revoke(
    actor: Actor,
    { id, purpose, subject }: { id: string; purpose: LinkPurpose; subject: RecordRef },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const link = await this.repository.find(id);
      if (link && isOf(link, purpose, subject) && (await this.repository.revoke(id, actor.userId))) {
        await this.events.append(actor, LinkRevoked({ subject: linkSubject(id), data: ofLink(link) }));
      }
    });
  }

  /** Every link of a subject, newest first. */
  async ofSubject(purpose: LinkPurpose, subject: RecordRef): Promise<TokenLink[]> {
    return (await this.repository.ofSubject(purpose.name, subject)).map((link) => this.shown(link));
  }

  /** The link, if it belongs to that subject and works now. */
  async liveOf(id: string, purpose: LinkPurpose, subject: RecordRef): Promise<OpenLink | null> {
    const link = await this.repository.find(id);
    return link && isOf(link, purpose, subject) && stateOf(link) === 'LIVE' ? toOpen(link) : null;
  }

  /** What was done with each of these links, newest first. */
  async usesOf(linkId: string): Promise<LinkUse[]> {
    return this.repository.usesOf(linkId, MOST_USES);
  }

  /** The link behind a token, if it works under this purpose. */
  async find(token: string, purpose: LinkPurpose): Promise<OpenLink | null> {
    const link = TOKEN_FORM.test(token) ? await this.repository.findByHash(hashOfSecret(token)) : null;
    return link && link.purpose === purpose.name && stateOf(link) === 'LIVE' ? toOpen(link) : null;
  }

  /** The link behind a pass, if both work under this purpose. */
  async findByPass(pass: string, purpose: LinkPurpose): Promise<OpenLink | null> {
    const link = await this.repository.findByPass(hashOfSecret(pass));
    return link && link.purpose === purpose.name && stateOf(link) === 'LIVE' ? toOpen(link) : null;
  }

  /** Somebody looks at what the link leads to. */
  async countOpening(link: OpenLink, purpose: LinkPurpose, requestId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.countUse(link.id);
      const data = { purpose: purpose.name, record: link.subject, holderId: link.holderId };
      await this.events.append(systemActor(requestId), LinkOpened({ subject: linkSubject(link.id), data }));
    });
  }

  private async replace(
    actor: Actor,
    { spec, standing, validDays }: { spec: LinkSpec; standing: LinkRow | null; validDays: number },
  ): Promise<TokenLink> {
    const { purpose, subject, holderId } = spec;
    if (standing && (await this.repository.revoke(standing.id, actor.userId))) {
      await this.events.append(actor, LinkRevoked({ subject: linkSubject(standing.id), data: ofLink(standing) }));
    }
    const id = newId();
    const keyId = this.keys.currentId;
    const expiresAt = new Date(realNow().getTime() + validDays * DAY);
    await this.repository.insert({
      id,
      purpose: purpose.name,
      tokenHash: hashOfSecret(tokenOf(this.keys, { id, keyId }) ?? ''),
      keyId,
      subjectKind: subject.kind,
      subjectId: subject.id,
      holderId,
      madeById: actor.userId,
      expiresAt,
    });
    const made = { purpose: purpose.name, record: subject, holderId, expiresAt: expiresAt.toISOString() };
    await this.events.append(actor, LinkMade({ subject: linkSubject(id), data: made }));
    const link = await this.repository.find(id);
    if (!link) {
      throw new Error(`link ${id} is gone`);
    }
    return this.shown(link);
  }

  private shown(link: LinkRow): TokenLink {
    const { id, holderId, madeById, madeAt, expiresAt, revokedAt, useCount, lastUsedAt } = link;
    const state = stateOf(link);
    const token = state === 'LIVE' ? tokenOf(this.keys, link) : null;
    return { id, holderId, state, token, madeById, madeAt, expiresAt, revokedAt, useCount, lastUsedAt };
  }
}

function stateOf({ revokedAt, expiresAt }: LinkRow): TokenLinkState {
  if (revokedAt !== null) {
    return 'REVOKED';
  }
  return expiresAt <= realNow() ? 'EXPIRED' : 'LIVE';
}

function isOf(link: LinkRow, purpose: LinkPurpose, subject: RecordRef): boolean {
  return link.purpose === purpose.name && link.subjectKind === subject.kind && link.subjectId === subject.id;
}

function toOpen({ id, subjectKind, subjectId, holderId }: LinkRow): OpenLink {
  return { id, subject: { kind: subjectKind, id: subjectId }, holderId };
}

function ofLink({ purpose, subjectKind, subjectId, holderId }: LinkRow) {
  return { purpose, record: { kind: subjectKind, id: subjectId }, holderId };
}
