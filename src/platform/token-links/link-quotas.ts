import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { platformErrors } from '../errors/index.js';
import { Keys } from '../keys/index.js';
import { LinkQuotasRepository } from './link-quotas.repository.js';
import type { LinkQuota } from './token-link.types.js';

/** Limits of pages without sign-in, across processes and restarts. */
@Injectable()
export class LinkQuotas {
  constructor(
    private readonly database: Database,
    private readonly repository: LinkQuotasRepository,
    private readonly keys: Keys,
  ) {}

  /** Takes one for a link or a subject; it stays taken although the rest is rolled back. @throws request.too-many */
  async take(quota: LinkQuota, key: string): Promise<void> {
    const isTaken = await this.database.separateTransaction(() => this.repository.take(quota, key));
    if (!isTaken) {
      await this.refuse(quota);
    }
  }

  /** The same for an address, of which the blind index alone is kept. @throws request.too-many */
  async takeByAddress(quota: LinkQuota, address: string): Promise<void> {
    await this.take(quota, this.indexOf(address));
  }

  /** @throws request.too-many when the address has used all of it up */
  async demandLeft(quota: LinkQuota, address: string): Promise<void> {
    if (await this.repository.isUsedUp(quota, this.indexOf(address))) {
      await this.refuse(quota);
    }
  }

  private async refuse(quota: LinkQuota): Promise<never> {
    throw platformErrors.tooMany({ seconds: await this.repository.secondsLeft(quota) });
  }

  private indexOf(address: string): string {
    return this.keys.blindIndexes(`address:${address}`)[0] ?? '';
  }
}
