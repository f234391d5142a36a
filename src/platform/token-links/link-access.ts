import { Injectable } from '@nestjs/common';
import { LinkQuotas } from './link-quotas.js';
import type { LinkPurpose, LinkQuota, OpenLink } from './token-link.types.js';
import { linkErrors } from './token-links.errors.js';
import { TokenLinks } from './token-links.service.js';

/** A whole office may share one address, so what is right does not count. */
const WRONG: LinkQuota = { name: 'link.wrong', most: 60, seconds: 3_600 };
/** Of one link, whoever asks: more than any unit needs, and a bound to what one piece of paper can make the log write. */
const SHOWN: LinkQuota = { name: 'link.shown', most: 120, seconds: 3_600 };

/** The door of every page without sign-in. */
@Injectable()
export class LinkAccess {
  constructor(
    private readonly links: TokenLinks,
    private readonly quotas: LinkQuotas,
  ) {}

  /** The link behind a token. @throws link.unknown for whatever does not work under this purpose, request.too-many */
  async require(token: string, purpose: LinkPurpose, address: string): Promise<OpenLink> {
    await this.quotas.demandLeft(WRONG, address);
    const link = await this.links.find(token, purpose);
    if (!link) {
      await this.quotas.takeByAddress(WRONG, address);
      throw linkErrors.unknown();
    }
    await this.quotas.take({ ...SHOWN, most: purpose.mostPerHour ?? SHOWN.most }, link.id);
    return link;
  }
}
