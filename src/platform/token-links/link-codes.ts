import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../actor/index.js';
import { realNow } from '../clock/index.js';
import { Database, newId } from '../database/index.js';
import { platformErrors } from '../errors/index.js';
import { EventLog } from '../events/index.js';
import { Keys } from '../keys/index.js';
import { LinkCodesRepository, type CodeToSend } from './link-codes.repository.js';
import { LinkQuotas } from './link-quotas.js';
import { digitsOf } from './link-secrets.js';
import type { LinkCodeChannel } from './token-link.entity.js';
import type { LinkPurpose, LinkQuota, OpenLink } from './token-link.types.js';
import { LinkCodeMade, linkSubject } from './token-links.events.js';

/** Long enough to look into the office's mailbox, and to be read out over the telephone. */
const CODE_MINUTES = 15;
const RESEND_SECONDS = 60;
const MOST_TRIES = 5;

const QUOTAS: Readonly<Record<LinkCodeChannel, LinkQuota>> = {
  MAIL: { name: 'link.code-mailed', most: 5, seconds: 3_600 },
  SPOKEN: { name: 'link.code-spoken', most: 20, seconds: 3_600 },
};

/** A code that is to be sent to whoever its link stands for. */
export interface OwedLinkCode extends CodeToSend {
  code: string;
}

/** One-time codes: six digits that work for a quarter of an hour and five tries. */
@Injectable()
export class LinkCodes {
  constructor(
    private readonly database: Database,
    private readonly repository: LinkCodesRepository,
    private readonly quotas: LinkQuotas,
    private readonly keys: Keys,
    private readonly events: EventLog,
  ) {}

  /** For whoever gave the link out, to be read out. @throws request.too-many */
  async speak(actor: Actor, link: OpenLink, purpose: LinkPurpose): Promise<{ code: string; expiresAt: Date }> {
    const { id, expiresAt } = await this.make(actor, link, { purpose, channel: 'SPOKEN' });
    return { code: digitsOf(this.keys, id), expiresAt };
  }

  /** To be sent by whoever claims it; answers after how many seconds one may ask again. @throws request.too-many */
  async owe(link: OpenLink, purpose: LinkPurpose, requestId: string): Promise<number> {
    const seconds = await this.repository.secondsSince(link.id, 'MAIL');
    if (seconds !== null && seconds < RESEND_SECONDS) {
      throw platformErrors.tooMany({ seconds: RESEND_SECONDS - seconds });
    }
    await this.make(systemActor(requestId), link, { purpose, channel: 'MAIL' });
    return RESEND_SECONDS;
  }

  /** Takes codes that are to be sent now; one that is not noted as sent is owed again after a minute. */
  async claim(purpose: LinkPurpose, most: number): Promise<OwedLinkCode[]> {
    const owed = await this.repository.claim(purpose.name, most);
    return owed.map((code) => ({ ...code, code: digitsOf(this.keys, code.id) }));
  }

  /** Sent, or given up. */
  async noteSent(id: string): Promise<void> {
    await this.repository.noteSent(id);
  }

  /** Compares, having counted the try, and uses the code up. Answers whether it was right. */
  async use(linkId: string, code: string): Promise<boolean> {
    const open = await this.database.separateTransaction(() => this.repository.takeTry(linkId, MOST_TRIES));
    const given = Buffer.from(code);
    const right = open.find((id) => isEqual(Buffer.from(digitsOf(this.keys, id)), given));
    return right !== undefined && this.repository.use(right);
  }

  private async make(
    actor: Actor,
    link: OpenLink,
    { purpose, channel }: { purpose: LinkPurpose; channel: LinkCodeChannel },
  ): Promise<{ id: string; expiresAt: Date }> {
    await this.quotas.take(QUOTAS[channel], link.id);
    const made = { id: newId(), expiresAt: new Date(realNow().getTime() + CODE_MINUTES * 60_000) };
    await this.database.transaction(async () => {
      await this.repository.replace({ ...made, linkId: link.id, channel, madeById: actor.userId });
      const data = { purpose: purpose.name, record: link.subject, holderId: link.holderId, channel };
      await this.events.append(actor, LinkCodeMade({ subject: linkSubject(link.id), data }));
    });
    return made;
  }
}

function isEqual(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
