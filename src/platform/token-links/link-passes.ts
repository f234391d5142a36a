import { Injectable } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { realNow } from '../clock/index.js';
import { Database, newId } from '../database/index.js';
import { EventLog } from '../events/index.js';
import { LinkCodes } from './link-codes.js';
import { LinkQuotas } from './link-quotas.js';
import { hashOfSecret, newPass } from './link-secrets.js';
import type { LinkPurpose, LinkQuota, OpenLink } from './token-link.types.js';
import { linkErrors } from './token-links.errors.js';
import { LinkCodeRefused, LinkPassGiven, linkSubject } from './token-links.events.js';
import { TokenLinksRepository } from './token-links.repository.js';

/** An answer with photos takes a while on a phone. */
const PASS_MINUTES = 120;

/** Of one link, whoever guesses: ten in a million within an hour. */
const GUESSED: LinkQuota = { name: 'link.guessed', most: 10, seconds: 3_600 };

export interface LinkPass {
  pass: string;
  expiresAt: Date;
}

/** What a one-time code is exchanged for: it lets one browser act through the link, as long as the link works. */
@Injectable()
export class LinkPasses {
  constructor(
    private readonly database: Database,
    private readonly repository: TokenLinksRepository,
    private readonly codes: LinkCodes,
    private readonly quotas: LinkQuotas,
    private readonly events: EventLog,
  ) {}

  /** @throws link.code-refused, request.too-many */
  async exchange(
    link: OpenLink,
    { purpose, code, requestId }: { purpose: LinkPurpose; code: string; requestId: string },
  ): Promise<LinkPass> {
    await this.quotas.take(GUESSED, link.id);
    const actor = systemActor(requestId);
    const subject = linkSubject(link.id);
    const data = { purpose: purpose.name, record: link.subject, holderId: link.holderId };
    if (!(await this.codes.use(link.id, code))) {
      await this.database.transaction(() => this.events.append(actor, LinkCodeRefused({ subject, data })));
      throw linkErrors.codeRefused({}, [{ path: 'code', code: 'link.code-refused' }]);
    }
    const pass = newPass();
    const expiresAt = new Date(realNow().getTime() + PASS_MINUTES * 60_000);
    await this.database.transaction(async () => {
      await this.repository.insertPass({ id: newId(), linkId: link.id, passHash: hashOfSecret(pass), expiresAt });
      const given = { ...data, expiresAt: expiresAt.toISOString() };
      await this.events.append(actor, LinkPassGiven({ subject, data: given }));
    });
    return { pass, expiresAt };
  }
}
